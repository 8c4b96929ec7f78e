import { hrefOfIssue, type IssueForm } from '#lib/archive/issues.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { DatedText } from './dated-text.tsx';
import styles from './issue-links.module.css';

type Props = {
  /** The month (`2017-04`) or day (`2017-04-13`). */
  issue: string;
  /** «نيسان/أبريل 2017». */
  name: string;
  /** Whether its paper is published beside its book. */
  hasPaper: boolean;
};

const words = wordsIn(site.language).issue;

const forms = {
  epub: { type: 'application/epub+zip', label: 'EPUB', named: words.asBook },
  pdf: { type: 'application/pdf', label: 'PDF', named: words.asPaper },
} as const satisfies Record<IssueForm, object>;

/** Ways to read an issue elsewhere: as a book, and on paper. */
export function IssueLinks({ issue, name, hasPaper }: Props) {
  const link = (form: IssueForm) => (
    <a href={hrefOfIssue(issue, form)} type={forms[form].type}>
      <span className="quiet">
        <DatedText text={forms[form].named(name)} />
      </span>
      <bdi lang="en">{forms[form].label}</bdi>
    </a>
  );
  return (
    <p className={`meta ${styles.links}`}>
      {link('epub')}
      {hasPaper && link('pdf')}
    </p>
  );
}
