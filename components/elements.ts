/** Elements as the scripts of pages make them. Texts stay texts, whatever they hold. */

export function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...content);
  return anchor;
}

export function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
