import type { BreadcrumbList, ImageObject, NewsArticle, Thing } from 'schema-dts';
import type { KnownTopic } from '../archive/topics.ts';
import type { Picture } from '../article/article.ts';
import { lastChange } from '../article/last-change.ts';
import type { StoryPage } from '../linking/story-page.ts';
import { hrefIn } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, cardAddress, storyUrl } from './addresses.ts';
import { breadcrumbList, type Step } from './breadcrumb-list.ts';
import { publisherIn, websiteId } from './site-graph.ts';

/** What Google shows of a headline (https://developers.google.com/search/docs/appearance/structured-data/article). */
const longestHeadline = 110;

/** Topics that the story is about; others it mentions. */
const topicsAbout = 3;

const schemaTypes = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
} as const satisfies Record<KnownTopic['kind'], string>;

/** A story and the way to it, from what its page shows. */
export function storyGraph({ article, topics, story }: StoryPage): (NewsArticle | BreadcrumbList)[] {
  const url = storyUrl(article.path);
  const section = wordsIn(article.language).sections[article.section];
  const sectionStep = {
    href: hrefIn(article.language, `/sections/${article.section}/`),
    name: section.name,
  };
  const storyStep: Step[] = story ? [{ href: `/topics/${story.slug}/`, name: story.name }] : [];
  const things = topics.map(thing);
  const cited = article.sources.map(({ name, url: address }) => ({
    '@type': 'CreativeWork' as const,
    name,
    ...(address && { url: address }),
  }));
  const newsArticle: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: cut(article.title, longestHeadline),
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.date.iso,
    dateModified: lastChange(article).iso,
    author: article.authors.map((name) => ({
      '@type': 'Organization',
      name,
      url: absolute(sectionStep.href),
    })),
    publisher: publisherIn(article.language),
    articleSection: section.name,
    wordCount: article.words,
    isAccessibleForFree: true,
    isPartOf: { '@id': websiteId(article.language) },
    speakable: { '@type': 'SpeakableSpecification', cssSelector: ['h1', '.stand'] },
    ...(topics.length > 0 && {
      keywords: topics.map(({ name }) => name).join(', '),
      about: things.slice(0, topicsAbout),
      mentions: things.slice(topicsAbout),
    }),
    image: article.image ? pictureObject(article.image) : absolute(cardAddress(article.path)),
    ...(article.place && {
      contentLocation: {
        '@type': 'Place',
        name: article.place.name,
        geo: { '@type': 'GeoCoordinates', latitude: article.place.lat, longitude: article.place.lon },
      },
    }),
    ...(cited.length > 0 && { citation: cited }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date.iso,
        text,
      })),
    }),
  };
  const here = { href: `/articles/${article.path}/`, name: article.title };
  return [newsArticle, breadcrumbList([sectionStep, ...storyStep, here], article.language)];
}

/** Known by what identifies it elsewhere, or else by its page here: both together cost each page of a story a packet more. */
function thing({ slug, name, kind, sameAs }: KnownTopic): Thing {
  return {
    '@type': schemaTypes[kind],
    name,
    ...(sameAs.length > 0 ? { sameAs } : { url: absolute(`/topics/${slug}/`) }),
  };
}

function pictureObject({ src, width, height, alt }: Picture): ImageObject {
  return {
    '@type': 'ImageObject',
    url: absolute(src),
    width: { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    caption: alt,
  };
}

/** Whole words of a text, no longer than so many letters. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`;
}
