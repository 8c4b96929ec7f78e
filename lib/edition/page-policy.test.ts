import { describe, expect, it } from 'vitest';
import { hashSource } from './inline-hashes.ts';
import { withPolicy } from './page-policy.ts';

describe("a page's policy", () => {
  it('stands after the encoding and before all else', () => {
    expect(
      withPolicy('<html><head><meta charSet="utf-8"/><title>خبر</title></head><body></body></html>'),
    ).toMatch(
      /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*"><title>/,
    );
  });

  it('allows the scripts of the head that are its own, and no data or files', () => {
    const html = withPolicy(
      '<html><head><script data-inline="">a()</script><script type="application/ld+json">{}</script></head><body><script>b()</script></body></html>',
    );
    expect(html).toContain(`script-src 'self' ${hashSource('a()')};`);
  });

  it('allows the styles of the head, and none that a story only quotes', () => {
    const html = withPolicy(
      '<html><head><style>a>b{color:red}</style></head><body><img alt="<style>x</style>"></body></html>',
    );
    expect(html).toContain(`style-src 'self' ${hashSource('a>b{color:red}')};`);
  });
});
