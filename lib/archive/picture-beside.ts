import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';

/** No camera makes a larger file, and all of it is read. */
const mostBytes = 100_000_000;

/** When a plain file inside the folder was changed, where it is no larger than a picture may be; no link or `..`, of the file or a folder on the way, may lead a story elsewhere. */
export function changedAt(folder: string, file: string): number | null {
  const relative = path.relative(folder, file);
  if (relative.startsWith('..')) return null;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > mostBytes) return null;
  return realpathSync(file) === path.join(realpathSync(folder), relative) ? stat.mtimeMs : null;
}

/** Forms that are pictures and nothing else, by the name of what image-size finds in the bytes; SVG may hold programs. */
const forms = new Set(['jpg', 'png', 'webp', 'gif', 'avif', 'heif']);

/** A small file can say that it is huge, and takes the memory of what it says when it is scaled. */
const mostPixels = 100_000_000;

/** EXIF orientations from this one on lay the picture on its side (EXIF 2.3, tag 274). */
const firstTurned = 5;

/** Pixels as the picture is seen, or null where the file is no picture that a page may show. */
export function sizeOf(picture: Uint8Array): { width: number; height: number } | null {
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(picture);
    if (!forms.has(type) || width * height > mostPixels) return null;
    return orientation < firstTurned ? { width, height } : { width: height, height: width };
  } catch {
    return null;
  }
}
