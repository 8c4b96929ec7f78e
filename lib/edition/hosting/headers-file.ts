import type { InlineHashes } from '../inline-hashes.ts';
import { cacheRules, securityHeaders } from '../response-headers.ts';

/**
 * `_headers`, for Cloudflare Pages and Netlify. Both send `public, max-age=0, must-revalidate` by themselves, and both join
 * the values of all rules that fit, so that only what differs is said, and nothing twice.
 * https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/manage/routing/headers/
 *
 * @param inline hashes of what the edition's pages hold inline
 * @param searchVersion the folder of the search index, by its name: a pattern would take in what lies beside it
 */
export function headersFile(inline: InlineHashes, searchVersion: string): string {
  const rules = [
    { path: '/*', headers: securityHeaders(inline) },
    ...cacheRules.map(({ folder, hashed, cacheControl }) => ({
      path: hashed ? `${folder}${searchVersion}/*` : `${folder}*`,
      headers: [['Cache-Control', cacheControl]] as const,
    })),
  ];
  return rules
    .map(
      ({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('\n');
}
