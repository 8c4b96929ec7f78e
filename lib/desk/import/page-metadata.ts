import type { Element, Root } from 'hast';
import { countWords } from '../../arabic/words.ts';
import { attribute, elements, textOf } from './elements.ts';
import type { Finding } from './manuscript.ts';
import { readIsoDate } from './read-date.ts';
import { webAddress } from './runs.ts';

export type PageMetadata = {
  headline: Finding | null;
  /** The heading of the first level that stands above the story. */
  shownHeadline: string | null;
  date: Finding | null;
  /** What the page says of itself in a sentence or two; it may be its first paragraph, cut. */
  description: string | null;
  /** Where the page was, for links within its site. */
  address: string | null;
};

/**
 * What a saved page says of itself: Open Graph (https://ogp.me), schema.org's JSON-LD, and HTML's own elements. A headline is
 * certain where the page shows what it names, or names it alone; a date, where nothing contradicts it.
 */
export function pageMetadata(tree: Root): PageMetadata {
  const all = elements(tree);
  const meta = (name: string): string | null => {
    const found = all.find(
      (element) =>
        element.tagName === 'meta' &&
        [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemProp')].some(
          (one) => one?.toLowerCase() === name.toLowerCase(),
        ),
    );
    return found ? oneLine(attribute(found, 'content') ?? '') : null;
  };
  const story = storyOfJsonLd(all);
  const canonical = all.find(
    ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
  );
  return {
    ...headlineOf(all, meta, story),
    date: dateOf(all, meta, story),
    description: meta('og:description') ?? meta('description'),
    address: webAddress((canonical && attribute(canonical, 'href')) ?? meta('og:url') ?? ''),
  };
}

/** A title may begin with a shorter heading by chance. */
const wordsOfHeadline = 3;

/** «خبر | موقع», where the page does not say what its site is called. */
const mayNameSite = /\s[|·–—-]\s/;

type Meta = (name: string) => string | null;

function headlineOf(
  all: readonly Element[],
  meta: Meta,
  story: Story,
): Pick<PageMetadata, 'headline' | 'shownHeadline'> {
  const site = meta('og:site_name') ?? '';
  const named = withoutSite(meta('og:title') ?? story.headline ?? '', site);
  const title = all.find(({ tagName }) => tagName === 'title');
  const titled = withoutSite(title ? oneLine(textOf(title)) : '', site);
  const shown = all
    .filter(({ tagName }) => tagName === 'h1')
    .map((heading) => oneLine(textOf(heading)))
    .filter((text) => text !== '' && text !== site);
  const agreed = shown.find(
    (text) => text === named || (countWords(text) >= wordsOfHeadline && titled.startsWith(text)),
  );
  const only = shown.length === 1 ? (shown[0] ?? null) : null;
  const shownHeadline = agreed ?? only;
  if (agreed !== undefined) return { headline: { text: agreed, certain: true }, shownHeadline };
  if (named !== '')
    return {
      headline: { text: named, certain: shown.length === 0 && !mayNameSite.test(named) },
      shownHeadline,
    };
  if (only !== null) return { headline: { text: only, certain: titled === '' }, shownHeadline };
  return { headline: titled === '' ? null : { text: titled, certain: false }, shownHeadline };
}

/** «خبر | موقع» is the headline of a page of the site «موقع». */
function withoutSite(title: string, site: string): string {
  if (site === '') return title;
  for (const mark of ['|', '-', '–', '—', ':', '·', '«', '»'])
    if (title.endsWith(`${mark} ${site}`)) return title.slice(0, -mark.length - 1 - site.length).trim();
  return title;
}

function dateOf(all: readonly Element[], meta: Meta, story: Story): Finding | null {
  const marked = all.find((element) => attribute(element, 'itemProp') === 'datePublished');
  const stated = [
    meta('article:published_time'),
    story.datePublished,
    meta('datePublished'),
    marked ? (attribute(marked, 'dateTime') ?? attribute(marked, 'content')) : null,
  ].flatMap((text) => readIsoDate(text ?? '') ?? []);
  const times = all
    .filter(({ tagName }) => tagName === 'time')
    .flatMap((element) => readIsoDate(attribute(element, 'dateTime') ?? '') ?? []);
  const [first, ...others] = stated.length > 0 ? stated : times;
  if (first === undefined) return null;
  const day = first.slice(0, 10);
  return { text: first, certain: others.every((other) => other.slice(0, 10) === day) };
}

type Story = { headline: string | null; datePublished: string | null };

/** The article of a page's JSON-LD (https://schema.org/NewsArticle), the first if there are several. */
function storyOfJsonLd(all: readonly Element[]): Story {
  for (const element of all) {
    if (element.tagName !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    const [child] = element.children;
    const story = articles(parseJson(child?.type === 'text' ? child.value : ''))[0];
    if (story)
      return { headline: textField(story, 'headline'), datePublished: textField(story, 'datePublished') };
  }
  return { headline: null, datePublished: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Articles on the first levels of a graph. */
function articles(value: unknown, depth = 0): object[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articles(item, depth + 1));
  const types = '@type' in value ? [value['@type']].flat() : [];
  if (types.some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type)))
    return [value];
  return '@graph' in value ? articles(value['@graph'], depth + 1) : [];
}

function textField(value: object, name: string): string | null {
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? oneLine(found) : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
