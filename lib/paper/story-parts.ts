import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { formatDay } from '../arabic/dates.ts';
import type { Story } from '../archive/stories.ts';
import type { Picture } from '../article/article.ts';
import { element, isolated, text } from '../linking/body-nodes.ts';
import { tieBody } from '../linking/tie-body.ts';
import type { Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';

/** What stands above a story: section, headline, standfirst and byline. @param heading makes the element of the headline */
export function headOf(
  { language, section, title, hasStandfirst, summary, authors, place, date }: Story,
  heading: (said: ElementContent[]) => Element,
): Element[] {
  const said = (value: string): ElementContent[] => isolated(value, language);
  const day = formatDay(date.epoch, language);
  const words = wordsIn(language);
  return [
    element('p', { className: ['kick'] }, [element('span', {}, [text(words.sections[section].name)])]),
    heading(said(title)),
    ...(hasStandfirst ? [element('p', { className: ['stand'] }, said(summary))] : []),
    element('p', { className: ['by'] }, [
      element('b', {}, [
        text(`${words.site.name}${words.comma}`),
        ...authors.flatMap((name, index) => [...(index > 0 ? [text(words.comma)] : []), ...said(name)]),
      ]),
      text(' '),
      element('span', {}, [...(place ? [...said(place.name), text(words.comma)] : []), text(day)]),
    ]),
  ];
}

/** A story's body with the map of its place. Read-also cards, which only lead away, are left out. */
export function bodyOf({ html, map, language }: Pick<Story, 'html' | 'map' | 'language'>): Root {
  const placed = map === null ? [] : fromHtml(map, { fragment: true }).children;
  return tieBody(html, { language, map: placed, card: () => null });
}

/** A story's picture with what is said of it. */
export function pictureOf(
  { src, width, height, alt, caption, credit }: Picture,
  language: Language,
): Element {
  const note = [caption, credit].filter((one) => one !== null).join(' ');
  return element('figure', {}, [
    element('img', { src, width, height, alt }, []),
    ...(note === '' ? [] : [element('figcaption', {}, isolated(note, language))]),
  ]);
}

/** What was corrected in a story. */
export function correctionsOf(story: Story): Element[] {
  return story.corrections.map(({ date, text: said }) =>
    noteOf(
      wordsIn(story.language).story.corrections,
      isolated(`${said} (${formatDay(date.epoch, story.language)})`, story.language),
    ),
  );
}

/** A line below a story. */
export function noteOf(label: string, content: ElementContent[]): Element {
  return element('p', { className: ['note'] }, [element('b', {}, [text(`${label}: `)]), ...content]);
}

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
