import type { RootContent } from 'mdast';

/** Something of a file that did not become part of the story, for the editor to look at. */
export type LeftOut = {
  kind:
    | 'attachment'
    | 'boilerplate'
    | 'embed'
    | 'forwarding'
    | 'hidden'
    | 'inside'
    | 'picture'
    | 'signature'
    | 'surroundings';
  /** What it says, or where it leads. */
  text: string;
};

/** A headline or a date that a file names. */
export type Finding = {
  text: string;
  /** Whether it is beyond doubt; else an editor is to decide. */
  certain: boolean;
};

/** What a file of any kind says, before it is put into the house's form. */
export type Manuscript = {
  headline: Finding | null;
  /** As front matter takes it: a day, or a moment with its offset. */
  date: Finding | null;
  standfirst: string | null;
  /** Flow content; lines of a paragraph are set apart by breaks. */
  blocks: RootContent[];
  leftOut: LeftOut[];
};

/** Why a file is not read; the words for it are in words.ts. */
export type Refusal =
  | 'absent'
  | 'broken'
  | 'deep'
  | 'empty'
  | 'encrypted'
  | 'folder'
  | 'huge'
  | 'long'
  | 'memory'
  | 'old-word'
  | 'other-archive'
  | 'pdf'
  | 'picture'
  | 'slow'
  | 'unknown';

/** A file that is not what it claims to be, or too much. */
export class RefusedFile extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

export function manuscript(parts: Partial<Manuscript>): Manuscript {
  return { headline: null, date: null, standfirst: null, blocks: [], leftOut: [], ...parts };
}
