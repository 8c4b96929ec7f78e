import path from 'node:path';
import { site } from '../site.ts';
import { codeBelow, fingerprintOf } from './code-below.ts';

const library = path.resolve(import.meta.dirname, '..');
/** The rooms whose work the archive keeps. */
const sources = ['article', 'arabic', 'archive', 'figures', 'linking', 'words'].map((room) =>
  path.join(library, room),
);
const files = [path.join(library, 'site.ts'), path.resolve(library, '..', 'package-lock.json')];

/** Changes whenever the code that fills the archive, a package it uses, or the site's language, which topics are in, changes. */
export function parserFingerprint(): string {
  return `${fingerprintOf([...sources.flatMap(codeBelow), ...files])} ${site.language}`;
}
