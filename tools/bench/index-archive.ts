import { Archive } from '../../lib/archive/database.ts';
import { prepare, reportProblems } from '../../lib/edition/prepare.ts';
import { site } from '../../lib/site.ts';

/** Indexes the articles without building anything; run in a copy of the project, for Next to build from. */
const archive = Archive.create(site.archiveFile);
const { problems } = prepare(archive, Date.now());
archive.close();
reportProblems(problems);
process.exitCode = problems.length > 0 ? 1 : 0;
