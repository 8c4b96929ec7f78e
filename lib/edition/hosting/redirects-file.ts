import { type Moved, spellings } from './moved.ts';

export type RedirectsHost = {
  /** Netlify serves a file before it looks at a rule, unless the status bears a `!`, which Cloudflare refuses. */
  forced: boolean;
};

/**
 * `_redirects`, for Cloudflare Pages and Netlify. Cloudflare compares addresses letter by letter as they were asked for, so
 * the small hexadecimal digits of old systems have their own lines. It reads 2,000 lines: the spelling that most links have
 * comes first for all stories; old addresses past that lead on by their page.
 * https://developers.cloudflare.com/pages/configuration/redirects/ https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectsFile(moved: readonly Moved[], { forced }: RedirectsHost): string {
  const status = forced ? '301!' : '301';
  const lines = moved.flatMap(({ from, to }) =>
    [...new Set(spellings(from).map(encodeAddress).flatMap(bothCases))].map((spelling, rank) => ({
      rank,
      line: `${spelling} ${to} ${status}`,
    })),
  );
  return lines
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => `${line}\n`)
    .join('');
}

/** As browsers send an address, and without a sign that either host reads as a pattern. */
export function encodeAddress(address: string): string {
  return encodeURI(address.toWellFormed()).replace(/[:*?#]/g, (sign) => `%${hexOf(sign)}`);
}

/** Percent-encoded with capital and with small digits. */
function bothCases(encoded: string): string[] {
  return [encoded, encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())];
}

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
