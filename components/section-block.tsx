import type { Front } from '#lib/linking/front-page.ts';
import { hrefIn, type Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import styles from './section-block.module.css';
import { Story } from './story.tsx';

type Props = Front['blocks'][number] & {
  /** The page's. */
  language: Language;
};

/** A section on the front page: one story large, the rest small beside it. */
export function SectionBlock({ language, section, topics, stories }: Props) {
  const [first, ...rest] = stories;
  const heading = `section-${section}`;
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>
          <a href={hrefIn(language, `/sections/${section}/`)}>{wordsIn(language).sections[section].name}</a>
        </h2>
        <ul>
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/topics/${slug}/`}>
                <BidiText text={name} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className={rest.length > 0 ? 'ruled b-2' : undefined}>
        {first && <Story language={language} card={first} size="l" summary={first.summary} />}
        {rest.length > 0 && (
          <div className="stack">
            {rest.map((card) => (
              <Story key={card.path} language={language} card={card} size="s" />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
