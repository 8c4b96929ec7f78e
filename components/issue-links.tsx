import { hrefOfIssue } from '#lib/archive/issues.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './issue-links.module.css';

type Props = {
  /** The month (`2017-04`) or day (`2017-04-13`). */
  issue: string;
  /** «نيسان/أبريل 2017». */
  name: string;
  /** Whether its paper is published beside its book. */
  hasPaper: boolean;
};

/** Ways to read an issue elsewhere: as a book, and on paper. */
export function IssueLinks({ issue, name, hasPaper }: Props) {
  const words = wordsIn(site.language).issue;
  return (
    <p className={`meta ${styles.links}`}>
      <a href={hrefOfIssue(issue, 'epub')} type="application/epub+zip" aria-label={words.asBook(name)}>
        <bdi lang="en">EPUB</bdi>
      </a>
      {hasPaper && (
        <a href={hrefOfIssue(issue, 'pdf')} type="application/pdf" aria-label={words.asPaper(name)}>
          <bdi lang="en">PDF</bdi>
        </a>
      )}
    </p>
  );
}
