import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../arabic/direction.ts';
import type { ListedCorrection } from '../archive/corrections.ts';
import { sections } from '../site.ts';
import { storyUrl } from './addresses.ts';
import type { FeedItem } from './feed.ts';

/** Corrections as their feed holds them: by the headline of the story, with the wording as text. */
export function correctionItems(listed: readonly ListedCorrection[]): FeedItem[] {
  return listed.map(({ correction, story }) => {
    const { path, title, language, section } = story;
    const { date, text, anchor } = correction;
    return {
      url: `${storyUrl(path)}#${anchor}`,
      title: `تصويب: ${title}`,
      summary: text,
      html: toHtml(paragraph(text, language)),
      language,
      published: date.epoch,
      changed: date.epoch,
      authors: [sections[section].desk],
      tags: [sections[section].name],
      image: null,
    };
  });
}

function paragraph(text: string, language: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { lang: language, dir: directionOf(language) },
    children: [{ type: 'text', value: text }],
  };
}
