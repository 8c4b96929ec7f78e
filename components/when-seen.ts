/**
 * Does something once a reader sees the page: at once, or when a page that the browser prepared is opened. Until then nobody was here,
 * and nothing is to be remembered.
 * https://wicg.github.io/nav-speculation/prerendering.html
 */
export function whenSeen(act: () => void): void {
  if (Reflect.get(document, 'prerendering'))
    document.addEventListener('prerenderingchange', act, { once: true });
  else act();
}
