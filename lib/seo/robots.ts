import { absolute } from './addresses.ts';

/** Everything published may be found (RFC 9309), and where it is listed (https://www.sitemaps.org/protocol.html). */
export function robots(): string {
  const lists = ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `Sitemap: ${absolute(path)}`);
  return ['User-agent: *', 'Allow: /', '', ...lists, ''].join('\n');
}
