import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

/** A newspaper before its first story: what its editor does next. */
export function EmptyFront({ language }: { language: Language }) {
  const { empty } = wordsIn(language).front;
  return (
    <section className="second" aria-labelledby="empty">
      <h2 id="empty">{empty.title}</h2>
      <p className="stand">
        {empty.before}{' '}
        <bdi lang="en" dir="ltr">
          Markdown
        </bdi>{' '}
        {empty.between}{' '}
        <bdi lang="en" dir="ltr">
          <code>articles</code>
        </bdi>
        {empty.after}
      </p>
    </section>
  );
}
