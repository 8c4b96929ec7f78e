import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../arabic/direction.ts';
import type { ListedCorrection } from '../archive/corrections.ts';
import { element } from '../figures/svg.ts';
import { wordsIn } from '../words/words.ts';
import { storyUrl } from './addresses.ts';
import type { FeedItem } from './feed.ts';

/** Corrections as their feed holds them: by the headline of the story, with the wording as text. */
export function correctionItems(listed: readonly ListedCorrection[]): FeedItem[] {
  return listed.map(({ correction, story }) => {
    const { path, title, language, section } = story;
    const words = wordsIn(language);
    const { date, text, anchor } = correction;
    return {
      url: `${storyUrl(path)}#${anchor}`,
      title: words.corrections.item(title),
      summary: text,
      html: toHtml(element('p', { lang: language, dir: directionOf(language) }, text)),
      language,
      published: date.epoch,
      changed: date.epoch,
      authors: [words.sections[section].desk],
      tags: [words.sections[section].name],
      image: null,
    };
  });
}
