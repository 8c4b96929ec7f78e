import { formatDay } from '#lib/arabic/dates.ts';
import { directionOf } from '#lib/arabic/direction.ts';
import { isolate } from '#lib/arabic/isolate.ts';
import { counted, nouns } from '#lib/arabic/plural.ts';
import { forget, type KeptPage, keptPage, keptPaths } from './kept-stories.ts';
import { remember } from './remembered.ts';

/** Fills the lists of what the device keeps, and takes out of them what the reader removes. */
const lists = document.querySelector('#kept-lists');

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
  if (status) status.textContent = pages.length > 0 ? counted(pages.length, nouns.story) : '';
  list?.replaceChildren(...pages.map((page) => item(kind, page)));
  if (empty) empty.hidden = pages.length > 0;
}

/** A story as every list of the site has it, with the button that removes it. */
function item(kind: Shown, { path, title, language, section, sectionPath, date }: KeptPage): HTMLLIElement {
  const kicker = element('p', link(sectionPath, section));
  kicker.className = 'kick';
  const headline = element('h3', link(path, ...bidi(title, language)));
  const day = Date.parse(date);
  const time = element('time', Number.isNaN(day) ? '' : formatDay(day, language));
  time.setAttribute('datetime', date);
  const meta = element('p', time);
  meta.className = 'meta';
  const story = element('article', kicker, headline, meta);
  story.className = 'st st--s';
  if (language !== 'ar') {
    story.lang = language;
    story.dir = directionOf(language);
  }
  const button = element('button', 'أزل');
  button.setAttribute('aria-label', `أزل: ${title}`);
  button.addEventListener('click', () => remove(kind, path));
  const li = document.createElement('li');
  li.append(story, button);
  return li;
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

/** A text with what runs the other way isolated, as on every page of the site. */
function bidi(text: string, language: string): (string | Node)[] {
  return isolate(text, language).map(({ text: run, foreign }) => {
    if (!foreign) return run;
    const isolated = element(/\s/.test(run) ? 'span' : 'bdi', run);
    isolated.lang = foreign.lang;
    isolated.dir = foreign.dir;
    return isolated;
  });
}

function link(href: string, ...content: (string | Node)[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...content);
  return anchor;
}

function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

addEventListener('pageshow', show);
addEventListener('storage', show);
