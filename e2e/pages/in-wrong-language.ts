/** Words in letters that the language around them does not write, on the page in which it runs. */
export function inWrongLanguage(): string[] {
  const arabic = new Set(['ar', 'fa', 'ur']);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement || parentElement.closest('script, style, noscript, code, title')) continue;
    const language = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
    const foreign = arabic.has(language)
      ? /\p{Script=Latin}{2,}/u
      : language === 'he'
        ? /\p{Script=Latin}{2,}|\p{Script=Arabic}{2,}/u
        : /\p{Script=Arabic}{2,}/u;
    if (foreign.test(textContent ?? '')) found.push(`${language}: ${textContent?.trim().slice(0, 60)}`);
  }
  for (const element of document.querySelectorAll('a[href], button, input, nav')) {
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const label = element.getAttribute('aria-label');
    if (label && arabic.has(language) && !/\p{Script=Arabic}/u.test(label)) found.push(`name: ${label}`);
  }
  return found;
}
