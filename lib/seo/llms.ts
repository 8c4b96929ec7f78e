import type { Link, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import type { Archive } from '../archive/database.ts';
import { latest } from '../archive/stories.ts';
import { newestThreads } from '../archive/threads.ts';
import { writeMarkdown } from '../article/write-markdown.ts';
import { sections, site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, markdownUrl } from './addresses.ts';

/** What a program reads at once; all the rest is in the sitemaps. */
const newestStories = 50;
const newestRunningStories = 20;

/**
 * `/llms.txt`: what the site is and where its text lies, for programs that read it (https://llmstxt.org). In the site's
 * language, which they read as well as any; how to find a text is said in English too, for the people who write them, and
 * `Optional` is the format's own word.
 */
export function llmsText(archive: Archive): string {
  const words = wordsIn(site.language);
  const says = words.llms;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, words.site.name),
      { type: 'blockquote', children: [paragraph(text(words.site.description))] },
      paragraph(
        text(says.beforePage),
        code('/articles/<path>/'),
        text(says.beforeMarkdown),
        code('/articles/<path>/index.md'),
        text(says.afterMarkdown),
      ),
      paragraph(
        text('In English: a news site. Each story at '),
        code('/articles/<path>/'),
        text(' has its full text as Markdown with YAML front matter at '),
        code('/articles/<path>/index.md'),
        text('; every story is listed in the sitemap.'),
      ),
      ...section(says.indexes, [
        item('/sitemap.xml', says.sitemap, says.allPages),
        item('/news-sitemap.xml', says.newsSitemap, says.lastHours),
        item('/feed.xml', says.rss, says.fullText),
        item('/feed.json', says.jsonFeed, says.sameStories),
      ]),
      ...section(
        words.ways.sections,
        sections.map((id) => item(`/sections/${id}/`, words.sections[id].name)),
      ),
      ...section(
        says.topics,
        newestThreads(archive, newestRunningStories).map(({ slug, name, summary }) =>
          item(`/topics/${slug}/`, name, summary),
        ),
      ),
      ...section(
        says.latest,
        latest(archive, { limit: newestStories }).map(({ path, title, date, summary }) =>
          listItem(link(markdownUrl(path), title), `${date.iso.slice(0, 10)}${words.comma}${summary}`),
        ),
      ),
      ...section('Optional', [
        item('/topics/', says.allTopics, says.kindsOfTopics),
        item('/archive/', words.archive.title, says.byMonth),
        item('/corrections/', words.corrections.title, says.corrected),
        item('/search/', says.search),
      ]),
    ],
  };
  return writeMarkdown(tree);
}

function section(name: string, items: ListItem[]): RootContent[] {
  if (items.length === 0) return [];
  return [heading(2, name), { type: 'list', spread: false, children: items }];
}

function item(path: string, name: string, note: string | null = null): ListItem {
  return listItem(link(absolute(path), name), note);
}

function listItem(to: Link, note: string | null): ListItem {
  const children: PhrasingContent[] = note ? [to, text(`: ${note}`)] : [to];
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function link(url: string, name: string): Link {
  return { type: 'link', url, children: [text(name)] };
}

function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value: value.replace(/\n+/g, ' ') };
}
