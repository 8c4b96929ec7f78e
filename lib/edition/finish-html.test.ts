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

  it('keeps structured data, speculation rules and our own modules', () => {
    const kept =
      '<script type="application/ld+json">{"a":"\\u003c"}</script><script type="speculationrules">{}</script><script type="module" src="/reader/search.js"></script>';
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

  it('removes hydration marks and joins the texts they held apart', () => {
    const exported = page(
      '',
      '<div hidden=""><!--$--><!--/$--></div><p>4<!-- --> <!-- -->دقائق</p><!--$--><!--/$-->',
    );
    expect(finishHtml(exported)).toBe(page('', '<p>4 دقائق</p>'));
  });

  it('keeps a hidden element that says something', () => {
    expect(finishHtml(page('', '<div hidden>سر</div>'))).toBe(page('', '<div hidden>سر</div>'));
  });
});
