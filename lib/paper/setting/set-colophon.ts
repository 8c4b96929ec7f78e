import { linesOf } from './geometry.ts';
import { type Pages, templateOf } from './pages.ts';

/**
 * Closes the paper at the foot of its last page: other steps of the lead's running story, as many as there is room for, the nearest ones, and
 * what the paper is. Where there is much room, all its stories with their addresses.
 */
export function setColophon(pages: Pages): void {
  const colophon = document.createElement('footer');
  colophon.className = 'colophon';
  colophon.append(templateOf('colophon'));
  pages.last.append(colophon);
  const fits = (): boolean => linesOf(colophon.offsetHeight) <= pages.free;
  if (!fits()) colophon.querySelector('.online')?.remove();
  while (!fits()) {
    const lists = [...colophon.querySelectorAll('.steps')];
    const longest = lists.toSorted((a, b) => count(b) - count(a))[0];
    if (!longest) {
      colophon.remove();
      return;
    }
    if (count(longest) < 3) longest.remove();
    else if (longest === lists[0]) longest.querySelector('li')?.remove();
    else longest.querySelector('li:last-child')?.remove();
  }
}

function count(list: Element): number {
  return list.querySelectorAll('li').length;
}
