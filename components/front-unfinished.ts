import { directionOf } from '#lib/arabic/direction.ts';
import { countedBy } from './counted-forms.ts';
import { element } from './elements.ts';
import { keepUnfinished, type UnfinishedStory, unfinishedStories } from './unfinished-stories.ts';

/** Fills «أكمل القراءة». Its room is there from the first paint, by `first.inline.ts`. */
const band = document.querySelector<HTMLElement>('#unfinished');

function show(): void {
  const stories = unfinishedStories();
  band?.querySelector('ul')?.replaceChildren(...stories.map(item));
  if (stories.length > 0) {
    document.documentElement.dataset.reading = `${stories.length}`;
    band?.removeAttribute('aria-busy');
  }
}

function item({ path, title, language, minutesLeft }: UnfinishedStory): HTMLElement {
  const link = Object.assign(document.createElement('a'), {
    href: `${path}#continue`,
    textContent: title,
    lang: language,
    dir: directionOf(language),
  });
  const left = element('span', countedBy(band?.dataset.left, minutesLeft));
  left.className = 'fine';
  const button = element('button', band?.dataset.remove ?? '');
  button.className = 'act';
  button.ariaLabel = `${button.textContent}: ${title}`;
  button.addEventListener('click', () => dismiss(path));
  // Together, so that both go below a headline that has no room beside it.
  return element('li', link, element('div', left, button));
}

/** The keyboard goes on with what is left, or with the page. */
function dismiss(path: string): void {
  keepUnfinished(path);
  show();
  if (unfinishedStories().length > 0) band?.querySelector('button')?.focus();
  else {
    document.documentElement.dataset.reading = '0';
    document.querySelector<HTMLElement>('#lead a')?.focus();
  }
}

show();
addEventListener('pageshow', show);
