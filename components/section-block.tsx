import type { Front } from '#lib/linking/front-page.ts';
import { sections, site } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';
import styles from './section-block.module.css';
import { Story } from './story.tsx';

/** A section on the front page: one story large, the rest small beside it. */
export function SectionBlock({ section, topics, stories }: Front['blocks'][number]) {
  const [first, ...rest] = stories;
  const heading = `section-${section}`;
  return (
    <section className={styles.block} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>
          <a href={`/sections/${section}/`}>{sections[section].name}</a>
        </h2>
        <ul>
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/topics/${slug}/`}>
                <BidiText text={name} language={site.language} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className={rest.length > 0 ? 'ruled b-2' : undefined}>
        {first && <Story card={first} size="l" summary={first.summary} />}
        {rest.length > 0 && (
          <div className="stack">
            {rest.map((card) => (
              <Story key={card.path} card={card} size="s" />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
