import type { Picture } from '#lib/article/article.ts';
import type { Language } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';

/** The picture of a story with its caption and credit. */
export function Figure({ picture, language }: { picture: Picture; language: Language }) {
  const { src, width, height, alt, caption, credit } = picture;
  return (
    <figure>
      <img src={src} width={width} height={height} alt={alt} decoding="async" fetchPriority="high" />
      {(caption || credit) && (
        <figcaption>
          {caption && <BidiText text={caption} language={language} />}{' '}
          {credit && (
            <small>
              <BidiText text={credit} language={language} />
            </small>
          )}
        </figcaption>
      )}
    </figure>
  );
}
