/** What a story is passed on with: its headline, and the address that its page wants to be known by. */
export function passedOn(): { title: string; url: string } {
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    url: document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href,
  };
}
