import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../../lib/archive/database.ts';
import { refresh } from '../../lib/archive/refresh.ts';
import { storyFiles } from '../../lib/archive/story-files.ts';
import { decodeCopy } from '../../lib/desk/copy/file-form.ts';
import { findFaults } from '../../lib/desk/copy/find-faults.ts';
import { readCopy } from '../../lib/desk/copy/read-copy.ts';
import { openDesk } from '../../lib/desk/desk.ts';
import { openDictionary } from '../../lib/desk/dictionary.ts';
import { faultRemarks, type Remark } from '../../lib/desk/report/remark.ts';
import { rules } from '../../lib/desk/rules/all-rules.ts';
import { site } from '../../lib/site.ts';
import type { SeededFault } from './seed-faults.ts';

/** What the copy rules say of a folder of articles; files by their path within it. */
export async function remarksOn(folder: string): Promise<Remark[]> {
  const archive = Archive.inMemory();
  refresh(archive, { folder, now: Date.now(), preview: false });
  const dictionary = await openDictionary(site.dictionaryCache);
  const desk = openDesk(archive, { dictionary, folder, siteUrl: site.url });
  const remarks = storyFiles(folder).flatMap(({ kind, file, address }) => {
    const text = decodeCopy(readFileSync(file));
    const copy = text === null ? null : readCopy({ kind, file, address, text });
    return copy ? faultRemarks(path.relative(folder, file), copy.source, findFaults(copy, rules, desk)) : [];
  });
  archive.close();
  return remarks;
}

/** Which faults were missed, and which remarks are about none: each must be on a fault's line and of one of its rules. */
export function compare(
  faults: readonly SeededFault[],
  remarks: readonly Remark[],
): { missed: SeededFault[]; falseAlarms: Remark[] } {
  const isAbout = (fault: SeededFault, remark: Remark): boolean =>
    fault.file === remark.file && fault.line === remark.line && fault.rules.includes(remark.rule);
  return {
    missed: faults.filter((fault) => !remarks.some((remark) => isAbout(fault, remark))),
    falseAlarms: remarks.filter((remark) => !faults.some((fault) => isAbout(fault, remark))),
  };
}
