import { describe, expect, it } from 'vitest';
import { withPolicy } from './page-policy.ts';
import { hashOfStyle } from './style-hashes.ts';

describe("a page's policy", () => {
  it('stands after the encoding and before all else', () => {
    expect(
      withPolicy('<html><head><meta charSet="utf-8"/><title>خبر</title></head><body></body></html>'),
    ).toMatch(
      /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^"]*"><title>/,
    );
  });

  it('allows the styles of the head, and none that a story only quotes', () => {
    const html = withPolicy(
      '<html><head><style>a>b{color:red}</style></head><body><img alt="<style>x</style>"></body></html>',
    );
    expect(html).toContain(`style-src 'self' ${hashOfStyle('a>b{color:red}')};`);
  });
});
