import { recall, remember } from './remembered.ts';

/** The stories of a running story that a reader has seen, as paths; null where its page was never open on this device. */
export function seenOf(topic: string): Set<unknown> | null {
  const seen = all()[topic];
  return Array.isArray(seen) ? new Set(seen) : null;
}

/** Remembers stories as seen, beside those that were. */
export function see(topic: string, paths: Iterable<string>): void {
  remember('seen', { ...all(), [topic]: [...new Set([...(seenOf(topic) ?? []), ...paths])] });
}

/** Says at each of the stories that are not seen that it is new. @returns them */
export function markNew(
  links: readonly HTMLAnchorElement[],
  seen: Set<unknown>,
  word: string,
): HTMLAnchorElement[] {
  const fresh = links.filter(({ pathname }) => !seen.has(pathname));
  for (const link of fresh) {
    const mark = document.createElement('mark');
    mark.textContent = word;
    link.closest('li')?.append(mark);
  }
  return fresh;
}

function all(): Record<string, unknown> {
  return { ...Object(recall('seen')) };
}
