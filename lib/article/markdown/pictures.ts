import path from 'node:path';
import type { Image, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
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
  if (!size) return `there is no picture "${src}" beside the story: add the file or mend its name.`;
  return { src: path.posix.join('/pictures', path.posix.dirname(storyPath), name), ...size };
}

/** Every picture is looked up and described; one that stands alone becomes a figure, its title the caption. */
export function pictures(tree: Root, storyPath: string, measure: MeasurePicture, report: Report): void {
  const describe = (image: Image): void => {
    if (!image.alt?.trim())
      report(
        image,
        `the picture "${image.url}" has no alt: say between the brackets what it shows, ![…](${image.url}).`,
      );
    const found = findPicture(decode(image.url), storyPath, measure);
    if (typeof found === 'string') {
      report(image, found);
      return;
    }
    image.url = found.src;
    image.data = {
      hProperties: { width: found.width, height: found.height, loading: 'lazy', decoding: 'async' },
    };
  };
  visit(tree, (node, index, parent) => {
    if (node.type === 'image') describe(node);
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
    if (only?.type !== 'image' || !parent || index === undefined) return;
    describe(only);
    const caption = only.title;
    only.title = null;
    const figcaption = caption ? [inline('figcaption', {}, [{ type: 'text', value: caption }])] : [];
    const figure = textBlock('figure', {}, [only, ...figcaption]);
    parent.children.splice(index, 1, figure);
    return [SKIP, index + 1];
  });
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
