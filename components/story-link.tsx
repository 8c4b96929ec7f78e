import type { Card } from '#lib/archive/card.ts';
import { BidiText } from './bidi-text.tsx';

/** A headline that leads to its story. */
export function StoryLink({
  card,
  className,
}: {
  card: Pick<Card, 'path' | 'title' | 'language'>;
  className?: string;
}) {
  return (
    <a href={`/articles/${card.path}/`} className={className}>
      <BidiText text={card.title} language={card.language} />
    </a>
  );
}
