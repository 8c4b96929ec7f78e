import { describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';

describe('_headers', () => {
  const file = headersFile({ styles: ["'sha256-x'"], scripts: ["'sha256-y'"] }, 'd3174e02d8d8');

  it('says each header in rules that no address falls under twice', () => {
    const rules = file.split('\n\n').map((rule) => rule.trim().split('\n'));
    expect(rules.map(([address]) => address)).toEqual([
      '/*',
      '/_next/static/*',
      '/reader/*',
      '/search/d3174e02d8d8/*',
      '/pictures/*',
      '/cards/*',
      '/icons/*',
    ]);
    expect(rules[0]?.slice(1).map((line) => line.split(':')[0])).toEqual([
      '  Strict-Transport-Security',
      '  X-Content-Type-Options',
      '  Content-Security-Policy',
      '  Referrer-Policy',
      '  Permissions-Policy',
      '  Cross-Origin-Opener-Policy',
    ]);
    expect(rules[3]?.slice(1)).toEqual(['  Cache-Control: public, max-age=31536000, immutable']);
    expect(rules[5]?.slice(1)).toEqual(['  Cache-Control: public, max-age=86400']);
  });

  it('has no line that Cloudflare would leave out for its length', () => {
    for (const line of file.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });
});
