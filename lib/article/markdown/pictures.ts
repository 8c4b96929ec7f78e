import path from 'node:path';
import type { Image, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { pictureSizes, pictureSources } from '../picture-variants.ts';
import { inline, textBlock } from './nodes.ts';
import type { Report } from './report.ts';

/** Size of a picture beside the story in pixels, or null where there is no such picture. */
export type MeasurePicture = (name: string) => { width: number; height: number } | null;

const pictureName =
  /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif|gif)$/i;

export type FoundPicture = { src: string; width: number; height: number };

/**
 * Looks up a picture that a story names.
 *
 * @param src as the editor wrote it, relative to the story
 * @param storyPath address of the story, whose folder the picture lies in
 * @returns where the site serves it and its size, or what is wrong with it
 */
export function findPicture(src: string, storyPath: string, measure: MeasurePicture): FoundPicture | string {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src))
    return `the picture "${src}" lies elsewhere: put the file beside the story and name it alone.`;
  const name = path.posix.normalize(src);
  if (!pictureName.test(name)) {
    return `"${src}" is no name for a picture: use Latin letters, digits and hyphens, ending in .jpg, .png, .webp, .avif or .gif, for a file beside the story.`;
  }
  const size = measure(name);
  if (!size)
    return `there is no picture "${src}" beside the story: add the file (itself, no link to it; a picture of at most 100 million pixels and 100 MB) or mend its name.`;
  return { src: pictureAddress(name, storyPath), ...size };
}

/** Where the site serves a picture. @param name relative to the story whose path is given */
export function pictureAddress(name: string, storyPath: string): string {
  return path.posix.join('/pictures', path.posix.dirname(storyPath), name);
}

/** Every picture is looked up, described and offered in its sizes; one that stands alone becomes a figure, its title the caption. */
export function pictures(tree: Root, storyPath: string, measure: MeasurePicture, report: Report): void {
  const describe = (image: Image): PhrasingContent => {
    if (!image.alt?.trim())
      report(
        image,
        `the picture "${image.url}" has no alt: say between the brackets what it shows, ![…](${image.url}).`,
      );
    const found = findPicture(decodeAddress(image.url), storyPath, measure);
    if (typeof found === 'string') {
      report(image, found);
      return image;
    }
    const { src, width, height } = found;
    const sources = pictureSources(src, width).map(({ type, srcSet }) =>
      inline('source', { type, srcSet, sizes: pictureSizes }, []),
    );
    const shown: Image = {
      ...image,
      url: src,
      data: { hProperties: { width, height, loading: 'lazy', decoding: 'async' } },
    };
    return sources.length > 0 ? inline('picture', {}, [...sources, shown]) : shown;
  };
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'image') {
      parent.children.splice(index, 1, describe(node));
      return [SKIP, index + 1];
    }
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
    if (only?.type !== 'image') return;
    const caption = only.title;
    const figcaption = caption ? [inline('figcaption', {}, [{ type: 'text', value: caption }])] : [];
    parent.children.splice(
      index,
      1,
      textBlock('figure', {}, [describe({ ...only, title: null }), ...figcaption]),
    );
    return [SKIP, index + 1];
  });
}

/** An address of the body with the letters that it stands for; as it is where that is nonsense. */
export function decodeAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
