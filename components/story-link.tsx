import type { Headline } from '#lib/archive/card.ts';
import { BidiText } from './bidi-text.tsx';

/** A headline that leads to its story. */
export function StoryLink({
  card,
  className,
}: {
  card: Pick<Headline, 'path' | 'title' | 'language'>;
  className?: string;
}) {
  return (
    <a href={`/articles/${card.path}/`} className={className}>
      <BidiText text={card.title} language={card.language} />
    </a>
  );
}
