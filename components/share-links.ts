export type ShareService = 'whatsapp' | 'telegram' | 'facebook' | 'x' | 'email';
export type ShareLink = { service: ShareService; href: string };

/**
 * Plain links by which a reader passes a story on; nothing of the services is loaded until one is followed.
 *
 * @param url absolute address of the story
 */
export function shareLinks(title: string, url: string): ShareLink[] {
  const link = (base: string, parameters: Record<string, string>): string => {
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${base}?${query.join('&')}`;
  };
  return [
    { service: 'whatsapp', href: link('https://wa.me/', { text: `${title}\n${url}` }) },
    { service: 'telegram', href: link('https://t.me/share/url', { url, text: title }) },
    { service: 'facebook', href: link('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { service: 'x', href: link('https://x.com/intent/post', { text: title, url }) },
    { service: 'email', href: link('mailto:', { subject: title, body: url }) },
  ];
}
