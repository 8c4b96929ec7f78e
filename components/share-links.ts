export type ShareLink = { name: string; href: string };

/**
 * Plain links by which a reader passes a story on; nothing of the services is loaded until one is followed.
 *
 * @param url absolute address of the story
 * @param email the word for e-mail in the story's language
 */
export function shareLinks(title: string, url: string, email: string): ShareLink[] {
  const link = (base: string, parameters: Record<string, string>): string => {
    const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${base}?${query.join('&')}`;
  };
  return [
    { name: 'واتساب', href: link('https://wa.me/', { text: `${title}\n${url}` }) },
    { name: 'تيليغرام', href: link('https://t.me/share/url', { url, text: title }) },
    { name: 'فيسبوك', href: link('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { name: 'إكس', href: link('https://x.com/intent/post', { text: title, url }) },
    { name: email, href: link('mailto:', { subject: title, body: url }) },
  ];
}
