import type { Page } from 'playwright/test';

/**
 * What a document in the browser holds that no story may bring into it, a line each: programs, frames, handlers, and addresses
 * that are no page. It looks at what the browser made of the HTML, whatever was written.
 */
export function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(partsOf, null);
}

/** The same of HTML that stands in a feed, or of XHTML in a book, read as a browser's parser reads it, without running anything. */
export function foreignPartsOf(
  page: Page,
  markup: string,
  type: 'text/html' | 'application/xhtml+xml' = 'text/html',
): Promise<string[]> {
  return page.evaluate(partsOf, { markup, type });
}

/** Runs in the browser. */
function partsOf(written: { markup: string; type: 'text/html' | 'application/xhtml+xml' } | null): string[] {
  const found: string[] = [];
  const root = written === null ? document : new DOMParser().parseFromString(written.markup, written.type);
  for (const { textContent } of root.querySelectorAll('parsererror')) found.push(`broken: ${textContent}`);
  const programs =
    'iframe, frame, frameset, object, embed, applet, base, portal, template, textarea, math, video, audio, marquee, foreignObject, animate, set, use';
  for (const { outerHTML } of root.querySelectorAll(programs)) found.push(outerHTML.slice(0, 200));
  for (const { outerHTML, parentElement } of root.querySelectorAll('noscript'))
    if (!outerHTML.startsWith('<noscript><p class="stand">') && parentElement !== document.head)
      found.push(outerHTML.slice(0, 200));
  for (const script of root.querySelectorAll('script')) {
    const isOurs =
      script.type === 'module' && script.getAttribute('src')?.startsWith('/reader/') && script.text === '';
    // What runs before the first paint stands in the head, where no story has a say.
    const isFirst = script.hasAttribute('data-inline') && script.parentElement === document.head;
    const isLater =
      script.type === 'text/plain' && script.dataset.src?.startsWith('/reader/') && script.text === '';
    const isData = script.type === 'application/ld+json' || script.type === 'speculationrules';
    if (!isOurs && !isFirst && !isLater && !isData) found.push(script.outerHTML.slice(0, 200));
  }
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const at = `${element.localName} ${name}="${value.slice(0, 100)}"`;
      if (/^on|^style$|^srcdoc$|^formaction$|^background$|^ping$/i.test(name)) found.push(at);
      if (!/^(?:href|src|action|xlink:href|cite|poster)$/i.test(name)) continue;
      // The icon, which the page brings along.
      if (element.getAttribute('rel') === 'icon' && value.startsWith('data:image/svg+xml,')) continue;
      const address = URL.parse(value, 'https://naba.example/');
      if (!address || !/^(?:https?|mailto):$/.test(address.protocol)) found.push(at);
      const isAsked =
        !/^(?:a|blockquote|q|area)$/.test(element.localName) &&
        element.getAttribute('rel') !== 'canonical' &&
        element.getAttribute('rel') !== 'alternate';
      if (isAsked && address && address.host === 'evil.example') found.push(at);
    }
  }
  const names = ['main', 'body', 'getElementById', 'parentNode', 'defaultView'];
  for (const element of root.querySelectorAll('[name]'))
    if (names.includes(element.getAttribute('name') ?? '')) found.push(element.outerHTML.slice(0, 200));
  return found;
}
