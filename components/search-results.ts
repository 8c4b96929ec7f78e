import { directionOf } from '#lib/arabic/direction.ts';
import { isolate } from '#lib/arabic/isolate.ts';
import { markupOfMonthPart } from '#lib/arabic/month-markup.ts';
import { monthsTakenApart } from '#lib/arabic/months.ts';
import { type Filters, type Order, SearchEngine } from '#lib/search/engine.ts';
import { type Answer, ForgivingSearch } from '#lib/search/forgiving-search.ts';
import {
  type FoundStory,
  type KnownName,
  type Manifest,
  manifestFile,
  namesFile,
  storyFile,
} from '#lib/search/index-form.ts';
import { Names } from '#lib/search/names.ts';
import { type MarkedText, marked, passage } from '#lib/search/passage.ts';
import type { QueryWord } from '#lib/search/query.ts';
import type { SearchAnswers } from '#lib/words/form.ts';
import { countedBy } from './counted-forms.ts';
import { element, link } from './elements.ts';
import type { SearchState } from './search-state.ts';

export type ResultsOptions = {
  form: HTMLFormElement;
  hits: HTMLElement;
  /** Shown where there is nothing else to show. */
  ways: HTMLElement;
  state: SearchState;
  /** The address of other results. Given, not imported: what both import would be a file more to wait for. */
  addressOf: (state: SearchState) => string;
  /** Whether this is still what the reader asked last. */
  isCurrent: () => boolean;
};

type Library = { search: ForgivingSearch; names: Names; story: (number: number) => Promise<FoundStory> };

const pageSize = 10;
const topicsShown = 5;

let library: Promise<Library> | undefined;

/** Searches and shows what was found, or says why it cannot. */
export async function showResults(options: ResultsOptions): Promise<void> {
  const { hits, ways, state, isCurrent } = options;
  if (state.query.trim() === '') {
    say(hits, []);
    results(hits).replaceChildren();
    ways.hidden = false;
    return;
  }
  hits.setAttribute('aria-busy', 'true');
  try {
    await showAnswer(options).catch(async () => {
      // A new edition may have taken the place of the one whose index was open: begin again, once.
      library = undefined;
      if (isCurrent()) await showAnswer(options);
    });
  } catch {
    if (!isCurrent()) return;
    results(hits).replaceChildren();
    say(hits, [wordsOf(hits).failure]);
    ways.hidden = false;
  } finally {
    if (isCurrent()) hits.removeAttribute('aria-busy');
  }
}

async function showAnswer(options: ResultsOptions): Promise<void> {
  const { form, hits, ways, state, isCurrent } = options;
  library ??= openLibrary();
  const { search, names, story } = await library;
  const answer = await search.search(state.query, filtersOf(state), orderOf(state));
  const first = await Promise.all(answer.stories.slice(0, pageSize).map(story));
  if (!isCurrent()) return;

  const words = wordsOf(hits);
  const sectionName = (id: string): string =>
    form.querySelector<HTMLOptionElement>(`[name=s] [value="${CSS.escape(id)}"]`)?.text ?? id;
  const sectionHref = (id: string): string => new URL(`../sections/${id}/`, form.action).pathname;
  const toItem = (found: FoundStory): HTMLLIElement =>
    item(found, answer.words, link(sectionHref(found.section), sectionName(found.section)));
  const list = document.createElement('ol');
  list.append(...first.map(toItem));
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words.more;
  more.hidden = answer.stories.length <= pageSize;
  more.addEventListener('click', async () => {
    // A second press before the first is answered would bring the same stories again.
    more.disabled = true;
    try {
      const shown = list.children.length;
      const next = await Promise.all(answer.stories.slice(shown, shown + pageSize).map(story));
      const items = next.map(toItem);
      list.append(...items);
      more.hidden = list.children.length >= answer.stories.length;
      items[0]?.querySelector<HTMLElement>('h2 a')?.focus();
    } catch {
      say(hits, [words.failure]);
    } finally {
      more.disabled = false;
    }
  });
  say(hits, summary(answer, state, hits));
  const topics = topicLinks(names.topics(answer.readAs ?? state.query, topicsShown), words);
  results(hits).replaceChildren(
    ...topics,
    ...advice(answer, options, words),
    ...(first.length > 0 ? [list, more] : []),
  );
  ways.hidden = first.length > 0;
}

async function openLibrary(): Promise<Library> {
  const manifest: Manifest = await (await get(manifestFile, 'no-cache')).json();
  const file = (name: string): Promise<Response> => get(`${manifest.version}/${name}`, 'default');
  const read = async (name: string): Promise<Uint8Array> =>
    new Uint8Array(await (await file(name)).arrayBuffer());
  const known: KnownName[] = await (await file(namesFile)).json();
  const names = new Names(known);
  const search = new ForgivingSearch(new SearchEngine(manifest, read), names, read);
  return { search, names, story: async (number) => (await file(storyFile(number))).json() };
}

async function get(name: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(`/search/${name}`, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${name}`);
  return response;
}

function filtersOf({ section, topic, year, language }: SearchState): Filters {
  return {
    ...(language === '' && { language: pageLanguage() }),
    ...(section && { section }),
    ...(topic && { topic }),
    ...(year && { year: Number(year) }),
  };
}

function orderOf({ order }: SearchState): Order {
  return order === 'newest' || order === 'oldest' ? order : 'relevance';
}

/** What the page handed over. */
type SearchWords = SearchAnswers & { comma: string; topic: string };

function wordsOf({ dataset }: HTMLElement): SearchWords {
  return JSON.parse(dataset.words ?? '{}');
}

/** A sentence with nodes in the places of its signs. */
function said(sentence: string, values: Record<string, readonly (string | Node)[]>): (string | Node)[] {
  return sentence.split(/([#@%])/).flatMap((piece) => values[piece] ?? [piece]);
}

/** What is announced: how many, and for what. */
function summary(
  { stories, readAs, words: asked }: Answer,
  { query }: SearchState,
  hits: HTMLElement,
): (string | Node)[] {
  const words = wordsOf(hits);
  if (asked.length === 0) return [words.noWord];
  const typed = [quoted(query, words)];
  if (stories.length === 0) return said(words.nothing, { '#': typed });
  const found = [countedBy(hits.dataset.found, stories.length)];
  if (readAs === undefined) return said(words.found, { '#': typed, '@': found });
  return said(words.foundInstead, { '#': typed, '@': found, '%': [quoted(readAs, words)] });
}

/** What may help on: another spelling, a word that is nowhere, narrowing that can be undone. */
function advice(
  { stories, suggestion, unknown, words: asked, readAs }: Answer,
  { state, form, addressOf }: ResultsOptions,
  words: SearchWords,
): HTMLElement[] {
  const isMultilingual = form.elements.namedItem('l') !== null;
  const lines: (string | Node)[][] = [];
  if (suggestion !== undefined) {
    const better = link(addressOf({ ...state, query: suggestion }), quoted(suggestion, words));
    lines.push(said(words.meant, { '#': [better] }));
  }
  const isPartlyFound = stories.length > 0 && unknown.length > 0 && unknown.length < asked.length;
  if (isPartlyFound && readAs === undefined && suggestion === undefined) {
    const typed = unknown.flatMap(({ typed: word }, index) => [
      index > 0 ? words.comma : '',
      quoted(word, words),
    ]);
    lines.push(said(words.nowhere, { '#': typed }));
  }
  if (stories.length === 0 && asked.length > 0) {
    const { query, order } = state;
    const widest = { query, order, section: '', topic: '', year: '', language: isMultilingual ? 'all' : '' };
    const wide = addressOf(widest);
    if (wide !== addressOf(state)) lines.push(said(words.narrowed, { '#': [link(wide, words.widen)] }));
    lines.push([words.advice]);
  }
  return lines.map((line) => element('p', ...line));
}

function topicLinks(topics: readonly KnownName[], words: SearchWords): HTMLElement[] {
  if (topics.length === 0) return [];
  const nav = element(
    'nav',
    ...topics.map(({ slug, name }) => link(`/topics/${slug}/`, words.topic, ...bidi(name, pageLanguage()))),
  );
  nav.setAttribute('aria-label', words.topics);
  return [nav];
}

function pageLanguage(): string {
  return document.documentElement.lang;
}

function item(story: FoundStory, words: readonly QueryWord[], section: HTMLElement): HTMLLIElement {
  const { path, language, title, summary: standfirst, text, date, day } = story;
  const time = element('time', ...dated(day));
  time.setAttribute('datetime', date);
  const kicker = element('p', section);
  kicker.className = 'kick';
  const headline = element('h2', link(`/articles/${path}/`, ...toNodes(marked(title, words), language)));
  const excerpt = passage(text, words) ??
    passage(standfirst, words) ?? [{ text: standfirst, isMatch: false }];
  const part = element('p', ...toNodes(excerpt, language));
  part.className = 'sum';
  const meta = element('p', time);
  meta.className = 'meta';
  if (language !== pageLanguage()) {
    for (const node of [headline, part, meta]) {
      node.lang = language;
      node.dir = directionOf(language);
    }
  }
  const li = document.createElement('li');
  li.className = 'st';
  li.append(kicker, headline, part, meta);
  return li;
}

function toNodes(runs: MarkedText, language: string): (string | Node)[] {
  return runs.flatMap(({ text, isMatch }) =>
    isMatch ? [element('mark', ...bidi(text, language))] : bidi(text, language),
  );
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

/** A date in which readers see the month by the name that they chose, as on every page of the site. */
function dated(line: string): (string | Node)[] {
  return monthsTakenApart(line).map((piece) => {
    if (typeof piece === 'string') return piece;
    const { className, text, drawn } = markupOfMonthPart(piece);
    const span = element('span', text);
    span.className = className;
    if (drawn !== null) span.dataset.name = drawn;
    return span;
  });
}

/** What a reader typed may run either way, and over several lines. */
function quoted(text: string, { quotes }: SearchWords): Node {
  const isolated = element('span', text);
  isolated.dir = 'auto';
  const fragment = document.createDocumentFragment();
  fragment.append(...said(quotes, { '#': [isolated] }));
  return fragment;
}

function say(hits: HTMLElement, content: (string | Node)[]): void {
  hits.querySelector('#status')?.replaceChildren(...content);
}

function results(hits: HTMLElement): Element {
  return hits.querySelector('#results') ?? hits;
}
