import type { PhrasingContent, RootContent } from 'mdast';
import { limits } from '../../article/limits.ts';
import { type LeftOut, type Manuscript, manuscript, RefusedFile } from './manuscript.ts';
import { encodingOfCharset, encodingOfCodePage } from './rtf-encodings.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';
import { letters, paragraphEnds, readAllTheSame, symbols, withoutText } from './rtf-words.ts';

/** Groups inside each other; word processors write a dozen. */
const mostGroups = 500;

/** What holds within a group, and for the groups in it. */
type Group = {
  kind: 'text' | 'fonts' | 'instruction' | 'picture' | 'none';
  /** How many characters stand for one of Unicode, for programs that know none. */
  fallback: number;
  font: number | null;
  /** The font of right-to-left letters, where the run has one of its own. */
  rightFont: number | null;
  rightToLeft: boolean;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  field: { instruction: string } | null;
};

/**
 * Reads Rich Text Format (1.9.1): paragraphs, headings by their outline level, bold and italic letters, and links. Letters come as
 * Unicode (`\u1605?`) or as bytes in the encoding of their font or of the document (`\ansicpg1256`, `\'e3`).
 *
 * @throws {RefusedFile} for a file that is cut off or has no text
 */
export function readRtf(bytes: Uint8Array): Manuscript {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) reader.take(token);
  return reader.end();
}

class RtfReader {
  readonly #blocks: RootContent[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #fonts = new Map<number, string>();
  readonly #outer: Group[] = [];
  #group: Group = {
    kind: 'text',
    fallback: 1,
    font: null,
    rightFont: null,
    rightToLeft: false,
    bold: false,
    italic: false,
    hidden: false,
    field: null,
  };
  #encoding = 'windows-1252';
  #line: PhrasingContent[] = [];
  #level: number | null = null;
  /** Bytes that wait for the rest of their letter. */
  #bytes: number[] = [];
  #toSkip = 0;
  #isFirst = false;
  #mayIgnore = false;
  #started = false;
  #ended = false;
  #definedFont = 0;
  #length = 0;

  take(token: RtfToken): void {
    if (this.#ended) return;
    if (token.type !== 'bytes') this.#flush();
    const isFirst = this.#isFirst;
    this.#isFirst = token.type === 'open';
    switch (token.type) {
      case 'open':
        if (this.#outer.length >= mostGroups) throw new RefusedFile('deep');
        this.#outer.push(this.#group);
        this.#group = { ...this.#group };
        this.#toSkip = 0;
        this.#mayIgnore = false;
        this.#started = true;
        break;
      case 'close': {
        const group = this.#outer.pop();
        if (!group) throw new RefusedFile('broken');
        this.#group = group;
        this.#toSkip = 0;
        this.#ended = this.#outer.length === 0;
        break;
      }
      case 'symbol':
        if (token.name === '*' && isFirst) {
          this.#mayIgnore = true;
          this.#isFirst = true;
        } else if (token.name === '\n' || token.name === '\r') this.#endParagraph();
        else this.#text(symbols[token.name] ?? '', true);
        break;
      case 'word':
        if (!(isFirst && this.#opensDestination(token.name))) this.#word(token.name, token.value);
        break;
      case 'bytes':
        this.#take(token.bytes);
    }
  }

  end(): Manuscript {
    if (!this.#started || !this.#ended) throw new RefusedFile('broken');
    this.#endParagraph();
    return manuscript({ blocks: this.#blocks, leftOut: this.#leftOut });
  }

  /** The first word of a group says what the group is for. */
  #opensDestination(name: string): boolean {
    const mayIgnore = this.#mayIgnore;
    this.#mayIgnore = false;
    const group = this.#group;
    if (group.kind === 'none') return true;
    if (name === 'fonttbl') group.kind = 'fonts';
    else if (name === 'field') group.field = { instruction: '' };
    else if (name === 'fldinst') group.kind = 'instruction';
    else if (name === 'pict') {
      group.kind = 'picture';
      this.#line.push({ type: 'image', url: 'صورة', alt: 'صورة' });
    } else if (withoutText.has(name) || (mayIgnore && !readAllTheSame.has(name))) group.kind = 'none';
    else return false;
    return true;
  }

  #word(name: string, value: number | null): void {
    const group = this.#group;
    const isOn = value !== 0;
    if (group.kind === 'fonts') {
      if (name === 'f') this.#definedFont = value ?? 0;
      const encoding = name === 'fcharset' ? encodingOfCharset(value ?? 0) : null;
      if (encoding !== null) this.#fonts.set(this.#definedFont, encoding);
      return;
    }
    const letter = Object.hasOwn(letters, name) ? letters[name] : undefined;
    if (letter !== undefined) this.#text(letter, true);
    else if (paragraphEnds.has(name)) this.#endParagraph();
    else if (name === 'u') {
      this.#text(String.fromCharCode((value ?? 0) & 0xffff), false);
      this.#toSkip = group.fallback;
    } else if (name === 'line') this.#break();
    else if (name === 'uc') group.fallback = Math.min(16, Math.max(0, value ?? 1));
    else if (name === 'ansicpg') this.#encoding = encodingOfCodePage(value ?? 1252);
    else if (name === 'f') group.font = value;
    else if (name === 'af') group.rightFont = value;
    else if (name === 'rtlch' || name === 'ltrch') group.rightToLeft = name === 'rtlch';
    else if (name === 'b' || (name === 'ab' && group.rightToLeft)) group.bold = isOn;
    else if (name === 'i' || (name === 'ai' && group.rightToLeft)) group.italic = isOn;
    else if (name === 'v' || name === 'deleted') group.hidden = isOn;
    else if (name === 'outlinelevel') this.#level = value;
    else if (name === 'pard') this.#level = null;
    else if (name === 'plain')
      Object.assign(group, { font: null, rightFont: null, bold: false, italic: false, hidden: false });
  }

  #take(bytes: Uint8Array): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    for (const byte of bytes.subarray(skipped)) this.#bytes.push(byte);
  }

  /** Bytes become letters where a run of them ends: some encodings need several for one. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const { font, rightFont, rightToLeft } = this.#group;
    const effective = (rightToLeft ? rightFont : null) ?? font;
    const encoding = (effective === null ? undefined : this.#fonts.get(effective)) ?? this.#encoding;
    this.#text(new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes.splice(0))), false);
  }

  /** @param mayStandIn whether it may be what stands for a letter of Unicode */
  #text(text: string, mayStandIn: boolean): void {
    if (mayStandIn && this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    const { kind, field, bold, italic, hidden } = this.#group;
    if (text === '' || kind === 'none' || kind === 'picture' || kind === 'fonts') return;
    if (kind === 'instruction') {
      if (field) field.instruction = (field.instruction + text).slice(0, 3000);
      return;
    }
    if (hidden) {
      const last = this.#leftOut.at(-1);
      if (last) last.text += text;
      else this.#leftOut.push({ kind: 'hidden', text });
      return;
    }
    this.#length += text.length;
    if (this.#length > limits.fileBytes) throw new RefusedFile('long');
    const words: PhrasingContent = { type: 'text', value: text };
    const marked: PhrasingContent = bold
      ? { type: 'strong', children: [words] }
      : italic
        ? { type: 'emphasis', children: [words] }
        : words;
    const url = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(field?.instruction ?? '')?.[1];
    this.#line.push(url === undefined ? marked : { type: 'link', url, children: [marked] });
  }

  #break(): void {
    if (this.#group.kind === 'text') this.#line.push({ type: 'break' });
  }

  #endParagraph(): void {
    if (this.#group.kind !== 'text' && !this.#ended) return;
    const level = this.#level;
    if (this.#line.length > 0)
      this.#blocks.push(
        level !== null && level >= 0 && level < depths.length
          ? { type: 'heading', depth: depths[level] ?? 6, children: this.#line }
          : { type: 'paragraph', children: this.#line },
      );
    this.#line = [];
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const;
