import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../arabic/direction.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';

/** The file of an old address: `/old` and `/old/` are both served from `old/index.html`. */
export function redirectFile(alias: string): string {
  const relative = alias.replace(/^\/+|\/+$/g, '');
  return relative.endsWith('.html') ? relative : `${relative}/index.html`;
}

/**
 * A page that leads from an old address to the story, on hosts that know no redirects too.
 * Search engines take an instant refresh for a permanent redirect (Google, «Redirects and Google Search»).
 */
export function redirectPage(target: string): string {
  const words = wordsIn(site.language).moved;
  const href = toHtml({ type: 'text', value: target }).replaceAll('"', '&quot;');
  return `<!doctype html><html lang="${site.language}" dir="${directionOf(site.language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${words.title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}"></head><body><main><h1>${words.title}</h1><p><a href="${href}">${words.link}</a></p></main></body></html>`;
}
