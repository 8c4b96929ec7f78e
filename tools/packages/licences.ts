/** Licences that ask for no more than that they are named (https://spdx.org/licenses/). */
const allowed = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Zlib',
]);

type Exception = { packages: RegExp; licences: readonly string[]; reason: string };

/** Packages under other licences, and why each may be used. */
export const exceptions: readonly Exception[] = [
  {
    packages: /^duck$/,
    licences: ['BSD'],
    reason: 'its licence file holds the two clauses of BSD-2-Clause',
  },
  {
    packages: /^@cspell\/dict-ar$/,
    licences: ['LGPL-3.0'],
    reason: 'a list of words, used as it is by the copy desk; no part of an edition',
  },
  {
    packages: /^@img\/sharp-(?:libvips-|win32-|wasm32$)/,
    licences: ['LGPL-3.0-or-later', 'MIT'],
    reason: 'libvips, a library of its own that sharp loads, unchanged; no part of an edition',
  },
  {
    packages: /^caniuse-lite$/,
    licences: ['CC-BY-4.0'],
    reason: 'a table of browsers that Next reads while it builds; no part of an edition',
  },
  {
    packages: /^mdn-data$/,
    licences: ['CC0-1.0'],
    reason: 'a table of CSS that the checker of books reads, given to the public domain; runs in tests alone',
  },
  {
    packages: /^(?:axe-core|@axe-core\/playwright|lightningcss(?:-.*)?)$/,
    licences: ['MPL-2.0'],
    reason: 'runs in tests alone, unchanged',
  },
];

/**
 * Whether a package may be used.
 *
 * @param licence an SPDX expression: names with AND and OR between them, the whole of it in brackets or not
 */
export function isAllowedLicence(name: string, licence: string): boolean {
  const excepted = exceptions
    .filter(({ packages }) => packages.test(name))
    .flatMap(({ licences }) => licences);
  const isAllowed = (one: string): boolean => allowed.has(one) || excepted.includes(one);
  const [, expression = ''] = /^\(?([^()]+)\)?$/.exec(licence) ?? [];
  return expression.split(' OR ').some((choice) => choice.split(' AND ').every(isAllowed));
}
