import { directionOf } from '#lib/arabic/direction.ts';
import { countedBy } from './counted-forms.ts';
import { element, link } from './elements.ts';
import { forget, type KeptPage, keptPage, keptPaths, type TitleRun } from './kept-stories.ts';
import { remember } from './remembered.ts';

/** Fills the lists of what the device keeps, and takes out of them what the reader removes. */
const lists = document.querySelector<HTMLElement>('#kept-lists');

type Shown = 'saved' | 'read';

async function show(): Promise<void> {
  try {
    const saved = await kept('saved');
    const paths = new Set(saved.map(({ path }) => path));
    const read = (await kept('read')).filter(({ path }) => !paths.has(path));
    fill('saved', saved);
    fill('read', read);
  } catch {
    // A device that keeps nothing shows nothing.
    fill('saved', []);
    fill('read', []);
  }
  lists?.removeAttribute('aria-busy');
}

async function kept(kind: Shown): Promise<KeptPage[]> {
  const pages = await Promise.all((await keptPaths(kind)).map((path) => keptPage(kind, path)));
  return pages.filter((page) => page !== null);
}

function fill(kind: Shown, pages: readonly KeptPage[]): void {
  const section = lists?.querySelector(`[data-kept="${kind}"]`);
  const [status, list, empty] = ['[role="status"]', 'ul', '[data-empty]'].map((part) =>
    section?.querySelector<HTMLElement>(part),
  );
  if (status) status.textContent = pages.length > 0 ? countedBy(lists?.dataset.forms, pages.length) : '';
  list?.replaceChildren(...pages.map((page) => item(kind, page)));
  if (empty) empty.hidden = pages.length > 0;
}

/** A story as every list of the site has it, with the button that removes it. */
function item(kind: Shown, page: KeptPage): HTMLElement {
  const { path, title, language, section, sectionPath, date, day } = page;
  const kicker = element('p', link(sectionPath, section));
  kicker.className = 'kick';
  const headline = element('h3', link(path, ...title.map(shown)));
  const time = element('time', day);
  time.setAttribute('datetime', date);
  const meta = element('p', time);
  meta.className = 'meta';
  const story = element('article', kicker, headline, meta);
  story.className = 'st st--s';
  if (language !== document.documentElement.lang) {
    story.lang = language;
    story.dir = directionOf(language);
  }
  const button = element('button', lists?.dataset.remove ?? '');
  button.className = 'act';
  button.ariaLabel = `${button.textContent}: ${headline.textContent}`;
  button.addEventListener('click', () => remove(kind, path));
  return element('li', story, button);
}

/** Short names stay on one line, phrases need not, as on every page of the site. */
function shown({ text, lang, dir }: TitleRun): string | Node {
  if (!lang) return text;
  return Object.assign(element(/\s/.test(text) ? 'span' : 'bdi', text), { lang, dir });
}

/** The keyboard goes on with the story that takes the place of the one removed, or with the list's title. */
async function remove(kind: Shown, path: string): Promise<void> {
  const section = lists?.querySelector(`[data-kept="${kind}"]`);
  const buttons = [...(section?.querySelectorAll('button') ?? [])];
  const index = buttons.findIndex((button) => button.matches(':focus'));
  await forget(kind, path).catch(() => undefined);
  remember('saved', Date.now());
  await show();
  const left = section?.querySelectorAll('button');
  const next = left?.[Math.min(index, left.length - 1)] ?? section?.querySelector('h2');
  next?.setAttribute('tabindex', next instanceof HTMLButtonElement ? '0' : '-1');
  next?.focus();
}

show();
addEventListener('pageshow', show);
addEventListener('storage', show);
