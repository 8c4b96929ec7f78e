import { describe, expect, it } from 'vitest';
import { shareLinks } from './share-links.ts';

describe('shareLinks', () => {
  const url = 'https://naba.example/articles/2017/x/';
  const links = new Map(shareLinks('خبر & «نبأ» 50%', url, 'بريد').map(({ name, href }) => [name, href]));

  it.each([
    ['واتساب', 'https://wa.me/', 'text', `خبر & «نبأ» 50%\n${url}`],
    ['تيليغرام', 'https://t.me/share/url', 'url', url],
    ['فيسبوك', 'https://www.facebook.com/sharer/sharer.php', 'u', url],
    ['إكس', 'https://x.com/intent/post', 'text', 'خبر & «نبأ» 50%'],
    ['بريد', 'mailto:', 'body', url],
  ])('hands %s the story, encoded exactly once', (name, base, parameter, value) => {
    const href = links.get(name) ?? '';
    expect(href.startsWith(`${base}?`)).toBe(true);
    expect(new URLSearchParams(href.slice(base.length + 1)).get(parameter)).toBe(value);
    expect(href).toMatch(/^[\x21-\x7e]+$/);
  });
});
