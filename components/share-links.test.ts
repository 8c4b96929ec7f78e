import { describe, expect, it } from 'vitest';
import { shareLinks } from './share-links.ts';

describe('shareLinks', () => {
  const url = 'https://naba.example/articles/2017/x/';
  const links = new Map<string, string>(
    shareLinks('خبر & «نبأ» 50%', url).map(({ service, href }) => [service, href]),
  );

  it.each([
    ['whatsapp', 'https://wa.me/', 'text', `خبر & «نبأ» 50%\n${url}`],
    ['telegram', 'https://t.me/share/url', 'url', url],
    ['facebook', 'https://www.facebook.com/sharer/sharer.php', 'u', url],
    ['x', 'https://x.com/intent/post', 'text', 'خبر & «نبأ» 50%'],
    ['email', 'mailto:', 'body', url],
  ])('hands %s the story, encoded exactly once', (service, base, parameter, value) => {
    const href = links.get(service) ?? '';
    expect(href.startsWith(`${base}?`)).toBe(true);
    expect(new URLSearchParams(href.slice(base.length + 1)).get(parameter)).toBe(value);
    expect(href).toMatch(/^[\x21-\x7e]+$/);
  });
});
