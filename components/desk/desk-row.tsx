import type { DeskFile } from '#lib/archive/desk-files.ts';
import { site } from '#lib/site.ts';
import { BidiText } from '../bidi-text.tsx';
import { languageAttributes } from '../foreign.ts';
import { NewsTime } from '../news-time.tsx';
import { SectionLink } from '../section-link.tsx';
import { deskHref } from './desk-href.ts';
import styles from './desk-list-page.module.css';
import { FileName } from './file-name.tsx';
import { RemarkList } from './remark-list.tsx';
import { countRemarks, remarksOf, states } from './words.ts';

/** A file in a list: its headline, or its name where it has none that can be read, and what is said of it. */
export function DeskRow({ file }: { file: DeskFile }) {
  const { story, kind, address, problems } = file;
  const remarks = remarksOf(file);
  const name = story ? (
    <BidiText text={story.title} language={story.language} />
  ) : (
    <FileName file={file.file} />
  );
  return (
    <li className="st st--s">
      <h3 {...(story && languageAttributes(story.language))}>
        {kind === 'story' ? <a href={deskHref(address)}>{name}</a> : name}
      </h3>
      <p className="meta">
        {story && (
          <>
            <span>{states[story.state]}</span>
            <span>
              <SectionLink section={story.section} language={site.language} />
            </span>
            <NewsTime language="ar" date={story.date} hour />
          </>
        )}
        <b className={remarks.some(({ severity }) => severity === 'error') ? styles.error : undefined}>
          {countRemarks(file)}
        </b>
      </p>
      {problems.length > 0 && <RemarkList remarks={problems} />}
    </li>
  );
}
