import { formatDay } from '../../arabic/dates.ts';
import { isolated } from '../../arabic/isolated.ts';
import { counted, nouns } from '../../arabic/plural.ts';
import type { PlacedStory } from '../../archive/stories.ts';
import { absolute, storyUrl } from '../../seo/addresses.ts';
import { site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import type { LetterContent } from './letter.ts';

const words = wordsIn(site.language);

/** The letter as plain text, each paragraph a line in the order of reading: whoever shows it breaks it where its own lines end. */
export function letterText({ news, week, summaries, perSection }: LetterContent): string {
  const blocks = [
    `${words.site.name}\n${words.site.tagline}`,
    week,
    storyBlock(news.lead, true),
    ...news.sections.flatMap(({ section, stories }) => [
      heading(words.sections[section].name),
      ...stories.slice(0, perSection).map((story) => storyBlock(story, summaries)),
      ...(stories.length > perSection
        ? [`${leftOut(stories.length - perSection)}\n${absolute(`/sections/${section}/`)}`]
        : []),
    ]),
    ...(news.threads.length > 0 ? [heading('ملفات الأسبوع')] : []),
    ...news.threads.map(({ slug, name, summary, count }) =>
      [
        isolated(name, site.language),
        ...(summary === null ? [] : [isolated(summary, site.language)]),
        stepsOfWeek(count),
        absolute(`/topics/${slug}/`),
      ].join('\n'),
    ),
    `${rule}\n${words.site.name}: ${words.site.description}\n${absolute('/')}`,
    ...(site.letter.unsubscribe === null ? [] : [`إلغاء الاشتراك:\n${site.letter.unsubscribe}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What is said of the stories of a section that the letter leaves out. */
export function leftOut(count: number): string {
  return `وفي القسم أيضًا ${counted(count, nouns.story)}`;
}

/** How far a running story went on. */
export function stepsOfWeek(count: number): string {
  return `${counted(count, nouns.story)} هذا الأسبوع`;
}

const rule = '————';

function heading(name: string): string {
  return `${rule}\n${name}`;
}

function storyBlock(
  { title, summary, language, place, date, path }: PlacedStory,
  withSummary: boolean,
): string {
  const day = formatDay(date.epoch, language, { weekday: true });
  return [
    isolated(title, language),
    ...(withSummary ? [isolated(summary, language)] : []),
    place === null ? day : `${isolated(place, language)} · ${day}`,
    storyUrl(path),
  ].join('\n');
}
