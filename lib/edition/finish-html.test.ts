import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { finishHtml } from './finish-html.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body>${body}</body></html>`;

describe('finishHtml', () => {
  it('takes out the runtime, flight data and preloads of scripts', () => {
    const exported = page(
      '<link rel="preload" as="script" href="/_next/a.js"><script src="/_next/a.js" async=""></script><script src="/_next/p.js" nomodule=""></script>',
      '<main>خبر</main><script>self.__next_f.push([1,"x"])</script><script type="module" src="/_next/b.js"></script>',
    );
    expect(finishHtml(exported)).toBe(page('', '<main>خبر</main>'));
  });

  it('keeps structured data, speculation rules, our own modules and what runs before the first paint', () => {
    const kept =
      '<script type="application/ld+json">{"a":"\\u003c"}</script><script type="speculationrules">{}</script><script type="module" src="/reader/search.js"></script><script data-inline="">first()</script><script type="text/plain" data-src="/reader/site.js"></script>';
    expect(finishHtml(page(kept, ''))).toBe(page(kept, ''));
  });

  it('keeps preloaded fonts and inlined style sheets, without React’s notes on them', () => {
    const head =
      '<link rel="preload" href="/f.woff2" as="font" crossorigin="" type="font/woff2"><style data-precedence="next" data-href="/a.css">a > b{color:red}</style>';
    expect(finishHtml(page(head, ''))).toBe(
      page(
        '<link rel="preload" href="/f.woff2" as="font" crossorigin="" type="font/woff2"><style>a > b{color:red}</style>',
        '',
      ),
    );
  });

  it('takes out the rules of classes that faces have for nobody, and nothing that looks like one in a text', () => {
    const rules = (rule: string): string =>
      page(`<style>@font-face{font-family:a}${rule}.x_variable{--a:"a"}</style>`, '<p>.x_className{a:b}</p>');
    expect(finishHtml(rules('.x_className{font-family:a;font-weight:700}'))).toBe(rules(''));
  });

  it('spells attributes as HTML does, and only attributes', () => {
    const exported = page(
      '<meta charSet="utf-8"/>',
      '<a hrefLang="en"> hrefLang="en"</a><svg viewBox="0 0 1 1"></svg>',
    );
    expect(finishHtml(exported)).toBe(
      page('<meta charset="utf-8"/>', '<a hreflang="en"> hrefLang="en"</a><svg viewBox="0 0 1 1"></svg>'),
    );
  });

  it('removes hydration marks and joins the texts they held apart', () => {
    const exported = page(
      '',
      '<div hidden=""><!--$--><!--/$--></div><p>4<!-- --> <!-- -->دقائق</p><!--$--><!--/$-->',
    );
    expect(finishHtml(exported)).toBe(page('', '<p>4 دقائق</p>'));
  });

  it('removes a marker that holds nothing but removed ones, and no division that says something', () => {
    const nested =
      '<div hidden=""><div hidden=""><!--$--></div><script>self.__next_f.push([1])</script></div>';
    const kept = '<div hidden=""><div>سر</div></div><div></div><section hidden=""></section>';
    expect(finishHtml(page('', nested + kept))).toBe(page('', kept));
  });

  it('leaves every letter of a story, whatever it says, as React wrote it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (text, attribute, data) => {
        const story = { text, attribute, data };
        expect(finishHtml(renderToString(storyPage(story, { isExported: true })))).toBe(
          renderToStaticMarkup(storyPage(story, { isExported: false })),
        );
      }),
    );
  });
});

const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...[
          '<script>',
          '</script>',
          '<!--',
          '-->',
          '<div hidden>',
          '</div>',
          '</style>',
          '<![CDATA[',
          ']]>',
          '<?',
          '&lt;',
        ],
        ...[
          '"',
          "'",
          '/>',
          '=',
          '&',
          ' data-precedence="next"',
          '\r\n',
          '\u2028',
          'self.__next_f.push([1,"خبر"])',
        ],
      ),
    ),
  )
  .map((pieces) => pieces.join(''));

/** A page that says the same everywhere, as Next exports it or as readers get it. React notes where texts meet, if it is to hydrate. */
function storyPage(
  { text, attribute, data }: { text: string; attribute: string; data: string },
  { isExported }: { isExported: boolean },
): ReactNode {
  const e = createElement;
  const script = (code: string, attributes: { id?: string; type?: string } = {}): ReactNode =>
    e('script', { ...attributes, dangerouslySetInnerHTML: { __html: code.replaceAll('<', '\\u003c') } });
  const flight = isExported && script(`self.__next_f.push([1,${JSON.stringify(data)}])`, { id: data });
  const notes = isExported ? { 'data-precedence': attribute, 'data-href': attribute } : {};
  return e(
    'html',
    { lang: 'ar', title: attribute },
    e('head', null, e('meta', { name: 'description', content: attribute }), e('title', null, text)),
    e(
      'body',
      { id: attribute, ...notes },
      flight,
      e('p', { ...notes, title: attribute }, text, ' ', text),
      script(JSON.stringify(data), { type: 'application/ld+json' }),
      isExported && e('div', { hidden: true }, flight),
      e('svg', { 'aria-label': attribute }, e('title', null, text), e('path', { d: attribute })),
      e('textarea', { defaultValue: text }),
      flight,
    ),
  );
}
