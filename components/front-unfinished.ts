import { directionOf } from '#lib/arabic/direction.ts';
import { keepUnfinished, type UnfinishedStory, unfinishedStories } from './unfinished-stories.ts';

/** Fills «أكمل القراءة». Its room is there from the first paint, by `settings.inline.ts`. */
const band = document.querySelector<HTMLElement>('#unfinished');
const rules = new Intl.PluralRules('ar');

function show(): void {
  const stories = unfinishedStories();
  const forms: Record<string, string> = JSON.parse(band?.dataset.left ?? '{}');
  band?.querySelector('ul')?.replaceChildren(...stories.map((story) => item(story, forms)));
  if (stories.length > 0) {
    document.documentElement.dataset.reading = `${stories.length}`;
    band?.removeAttribute('aria-busy');
  }
}

function item(story: UnfinishedStory, forms: Record<string, string>): HTMLLIElement {
  const { path, title, language, minutesLeft } = story;
  const link = Object.assign(document.createElement('a'), {
    href: `${path}#continue`,
    textContent: title,
    lang: language,
    dir: directionOf(language),
  });
  const left = document.createElement('span');
  left.className = 'fine';
  left.textContent = forms[rules.select(minutesLeft)]?.replace('#', `${minutesLeft}`) ?? '';
  const button = document.createElement('button');
  button.textContent = 'أزل';
  button.ariaLabel = `أزل: ${title}`;
  button.addEventListener('click', () => dismiss(path));
  const li = document.createElement('li');
  li.append(link, left, button);
  return li;
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

addEventListener('pageshow', show);
