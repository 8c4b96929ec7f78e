import type { DeskRemark } from '#lib/archive/desk-remarks.ts';
import { site } from '#lib/site.ts';
import { BidiText } from '../bidi-text.tsx';
import styles from './remark-list.module.css';
import { severities } from './words.ts';

/** What the desk says of a file, a place after the other. */
export function RemarkList({ remarks }: { remarks: readonly DeskRemark[] }) {
  return (
    <ol className={styles.remarks}>
      {remarks.map(({ line, column, rule, severity, message, quote }) => (
        <li key={`${line}:${column} ${rule} ${message}`}>
          <p className="meta">
            <b className={severity === 'error' ? styles.error : undefined}>{severities[severity]}</b>
            <span>
              <span className="quiet">السطر والعمود: </span>
              <bdi lang="en" dir="ltr">
                {line}:{column}
              </bdi>
            </span>
            <span>
              <bdi lang="en" dir="ltr">
                {rule}
              </bdi>
            </span>
          </p>
          <p>
            <BidiText text={message} language={site.language} />
          </p>
          {quote !== '' && (
            <p className={styles.quote}>
              <bdi>{quote}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
