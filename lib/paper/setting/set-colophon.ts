import { linesOf } from './geometry.ts';
import { type Pages, templateOf } from './pages.ts';

/** Lines between the last story and what closes the paper. */
const between = 2;

/** Puts what closes the paper at the foot of its last page, where there is room. */
export function setColophon(pages: Pages): void {
  const colophon = document.createElement('footer');
  colophon.className = 'colophon';
  colophon.append(templateOf('colophon'));
  pages.last.append(colophon);
  if (linesOf(colophon.offsetHeight) + between > pages.free) colophon.remove();
}
