import type { InlineHashes } from './inline-hashes.ts';

/**
 * What every answer says beside its content, and no more: it travels before the page. Our own server and the files for others (`hosting/`) all take it from here.
 */

const secondsInYear = 31_536_000;

/**
 * Nothing runs but the site's own scripts, nothing is asked of another host, and no style or script holds in a page but those that the
 * build wrote. https://www.w3.org/TR/CSP3/
 */
function contentSecurityPolicy({ styles, scripts }: InlineHashes): string[] {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    "connect-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
  ];
}

/** The policy as a page bears it itself, for hosts that send no headers. It may not say there by whom it is framed. */
export function policyOfPage(inline: InlineHashes): string {
  return contentSecurityPolicy(inline).join('; ');
}

/** Uses of a device that no page of a newspaper has, and no frame or script of others may have in its name. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

type Header = readonly [name: string, value: string];

/** What answers say that no browser shows by themselves, such as type and scripts. */
export const partHeaders: readonly Header[] = [
  ['Strict-Transport-Security', `max-age=${secondsInYear}`],
  ['X-Content-Type-Options', 'nosniff'],
];

/**
 * Whether an address is that of a part of pages. The policy of the page counts for it, so that its own answer need not say one: where
 * HTTP/1.1 repeats all headers, that would be a kilobyte more for each, and a round trip for a face.
 */
export function isPart(pathname: string): boolean {
  return /^\/(?:_next\/static|reader)\//.test(pathname);
}

/**
 * All that Mozilla's Observatory asks for (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring). A picture may be
 * shown elsewhere, hence no Cross-Origin-Resource-Policy.
 *
 * @param inline hashes of what the edition's pages hold inline
 */
export function securityHeaders(inline: InlineHashes): readonly Header[] {
  return [
    ...partHeaders,
    ['Content-Security-Policy', [...contentSecurityPolicy(inline), "frame-ancestors 'none'"].join('; ')],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', permissions.map((name) => `${name}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

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
