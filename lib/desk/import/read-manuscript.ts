import { toString as textOf } from 'mdast-util-to-string';
import { limits } from '../../article/limits.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx.ts';
import { readEmail } from './email.ts';
import { fileKind, isHtml } from './file-kind.ts';
import { finishBlocks } from './finish-blocks.ts';
import { takeHeadline } from './headline.ts';
import { type LeftOut, type Manuscript, RefusedFile } from './manuscript.ts';
import { readPlainText } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { readRtf } from './rtf.ts';

/**
 * Reads a file of any kind that newsrooms are sent, told by its content: plain text, HTML, RTF, Word (.docx), e-mail. The same
 * words come out the same, whatever they came in.
 *
 * @returns the story in the house's form, and what was left out of it
 * @throws {RefusedFile} for what is none of them, broken, or too much
 */
export async function readManuscript(bytes: Uint8Array): Promise<Manuscript> {
  try {
    return finish(await readKind(bytes));
  } catch (error) {
    // Trees too deep for the stack are nobody's story.
    if (error instanceof RangeError) throw new RefusedFile('deep');
    throw error;
  }
}

async function readKind(bytes: Uint8Array): Promise<Manuscript> {
  switch (fileKind(bytes)) {
    case 'docx':
      return readDocx(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'email':
      return readEmail(bytes);
    case 'text': {
      const text = decodeText(bytes);
      if (text === null) throw new RefusedFile('unknown');
      if (isHtml(text)) return readHtml(text);
      if (text.length > limits.fileBytes) throw new RefusedFile('long');
      return readPlainText(text);
    }
  }
}

function finish(raw: Manuscript): Manuscript {
  const { blocks, pictures } = finishBlocks(raw.blocks);
  const leftOut = [...raw.leftOut, ...pictures.map((text): LeftOut => ({ kind: 'picture', text }))];
  const story = withoutBoilerplate(takeHeadline({ ...raw, blocks, leftOut }));
  if (!story.blocks.some(({ type }) => type !== 'html')) throw new RefusedFile('empty');
  const bytes = story.blocks.reduce((sum, block) => sum + Buffer.byteLength(textOf(block)), 0);
  // No build would take it, and writing it could take as long as it likes.
  if (bytes > limits.fileBytes || story.blocks.length > limits.lines / 2) throw new RefusedFile('long');
  return story;
}
