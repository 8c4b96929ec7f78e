import type { Picture } from '#lib/article/article.ts';
import { pictureSizes, pictureSources } from '#lib/article/picture-variants.ts';
import type { Language } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';

/** The picture of a story, in as many sizes as screens need, with its caption and credit. */
export function Figure({ picture, language }: { picture: Picture; language: Language }) {
  const { src, width, height, alt, caption, credit } = picture;
  return (
    <figure>
      <picture>
        {pictureSources(src, width).map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={pictureSizes} />
        ))}
        <img src={src} width={width} height={height} alt={alt} decoding="async" fetchPriority="high" />
      </picture>
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
