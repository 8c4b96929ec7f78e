import { stringify } from 'yaml';
import type { Archive } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { topicsOfStory } from '../archive/topics.ts';
import { translationsOf } from '../archive/translations.ts';
import type { Article } from '../article/article.ts';
import { writeMarkdown } from '../article/write-markdown.ts';
import { storyMarkdown } from '../linking/story-markdown.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, storyUrl } from './addresses.ts';

export type MarkdownStory = StoryRecord & Pick<Article, 'markdown'>;

/**
 * A story as a file for programs and archives, `/articles/<path>/index.md`: front matter with what its page says about it, then
 * headline and body. The headline stands in both: a program that drops the front matter still has a whole text, as the
 * Markdown pages of https://llmstxt.org are meant to be.
 */
export function markdownPage(archive: Archive, story: MarkdownStory): string {
  const frontMatter = stringify(publicFields(archive, story), { lineWidth: 0 });
  const headline = writeMarkdown({
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(story.title) }] }],
  });
  return [`---\n${frontMatter}---\n`, headline, storyMarkdown(archive, story)]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What readers may know. Named one by one, so that a field of the editors' own never slips out. */
function publicFields(archive: Archive, story: MarkdownStory): Record<string, unknown> {
  const { title, path, date, updated, section, language, authors, place, summary, image } = story;
  const translations = translationsOf(archive, story).map((one) => ({
    language: one.language,
    url: storyUrl(one.path),
  }));
  const topics = topicsOfStory(archive, path).map(({ name }) => name);
  const sources = story.sources.map(({ name, url }) => ({ name, ...(url && { url }) }));
  const corrections = story.corrections.map((one) => ({ date: one.date.iso, text: one.text }));
  return {
    title,
    url: storyUrl(path),
    date: date.iso,
    ...(updated && { updated: updated.iso }),
    section: wordsIn(language).sections[section].name,
    language,
    ...(translations.length > 0 && { translations }),
    authors,
    ...(place && { place }),
    ...(topics.length > 0 && { topics }),
    ...(summary && { summary }),
    ...(image && { image: publicPicture(image) }),
    ...(sources.length > 0 && { sources }),
    ...(corrections.length > 0 && { corrections }),
  };
}

function publicPicture({ src, alt, caption, credit }: NonNullable<Article['image']>): Record<string, string> {
  return { src: absolute(src), alt, ...(caption && { caption }), ...(credit && { credit }) };
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ');
}
