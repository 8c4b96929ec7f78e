/**
 * What every answer says beside its content, and no more: it travels before the page. Our own server and the files for others (`hosting/`) all take it from here.
 */

/**
 * Nothing runs but the site's own scripts, nothing is asked of another host. Styles are inlined, hence 'unsafe-inline' for them alone.
 * https://www.w3.org/TR/CSP3/
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['X-Content-Type-Options', 'nosniff'],
];

const secondsInYear = 31_536_000;
const secondsInDay = 86_400;

const immutable = `public, max-age=${secondsInYear}, immutable`;
const oneDay = `public, max-age=${secondsInDay}`;

/** For all that no rule below names: kept, but asked for every time. */
export const revalidated = 'public, max-age=0, must-revalidate';

export type CacheRule = {
  /** All files below it. */
  folder: string;
  /** Only those in a folder that is named by a hash of its content. */
  hashed: boolean;
  cacheControl: string;
};

/** What changes its name with its content never has to be asked for again; pictures seldom change under their name. */
export const cacheRules: readonly CacheRule[] = [
  { folder: '/_next/static/', hashed: false, cacheControl: immutable },
  { folder: '/reader/', hashed: false, cacheControl: immutable },
  { folder: '/search/', hashed: true, cacheControl: immutable },
  { folder: '/pictures/', hashed: false, cacheControl: oneDay },
  { folder: '/cards/', hashed: false, cacheControl: oneDay },
  { folder: '/icons/', hashed: false, cacheControl: oneDay },
];

/** Hexadecimal digits of a folder's name that is a hash. */
export const hashDigits = 12;

/** A rule as a regular expression that JavaScript, nginx (PCRE) and Caddy (RE2) read alike. */
export function patternOf({ folder, hashed }: CacheRule): string {
  return hashed ? `^${folder}[0-9a-f]{${hashDigits}}/` : `^${folder}`;
}

const compiled = cacheRules.map((rule) => ({ pattern: new RegExp(patternOf(rule)), rule }));

/** The rule that an address falls under, if it falls under any. */
export function cacheRuleOf(pathname: string): CacheRule | undefined {
  return compiled.find(({ pattern }) => pattern.test(pathname))?.rule;
}

export function cacheControl(pathname: string): string {
  return cacheRuleOf(pathname)?.cacheControl ?? revalidated;
}
