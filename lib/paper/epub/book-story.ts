import type { Element } from 'hast';
import type { Archive } from '../../archive/database.ts';
import { shared } from '../../archive/shared.ts';
import { type Story, story } from '../../archive/stories.ts';
import { lastChange } from '../../article/last-change.ts';
import { element, isolated, text } from '../../linking/body-nodes.ts';
import { storyUrl } from '../../seo/addresses.ts';
import type { Language } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { correctionsOf, headOf, noteOf } from '../story-parts.ts';
import { type BookBody, bookBody } from './book-body.ts';
import { SlotMarks, type SlottedText } from './slotted-text.ts';
import { xhtmlDocument } from './xml.ts';

/** A story as books hold it. */
export type BookStory = Pick<BookBody, 'isDrawn'> & {
  title: string;
  language: Language;
  /** When it last became another, epoch milliseconds. */
  changed: number;
  /** Its page. */
  page: SlottedText;
};

const storiesKept = 300;

/** A published story for a book, or null: each stands in the book of its month and in that of its day, and is set once. */
export const bookStory = shared(setStory, storiesKept);

function setStory(archive: Archive, path: string): BookStory | null {
  const found = story(archive, path);
  if (!found) return null;
  const { title, language } = found;
  const slots = new SlotMarks(JSON.stringify(found));
  const { children, isDrawn } = bookBody(found, slots);
  const content = element(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: ['headline'] },
    [
      element(
        'header',
        {},
        headOf(found, (said) => element('h1', { id: 'headline' }, said)),
      ),
      ...children,
      ...correctionsOf(found),
      ...sourcesOf(found),
      noteOf(wordsIn(language).issue.storyOnline, [addressLink(storyUrl(path))]),
    ],
  );
  const page = slots.apart(xhtmlDocument({ title, language, body: [content] }));
  return { title, language, changed: lastChange(found).epoch, page, isDrawn };
}

/** An address that is read as it is. */
export function addressLink(url: string): Element {
  return element('a', { href: url }, [element('bdi', { dir: 'ltr', lang: 'en' }, [text(url)])]);
}

function sourcesOf({ language, sources }: Story): Element[] {
  if (sources.length === 0) return [];
  const items = sources.map(({ name, url }) => {
    const said = isolated(name, language);
    return element('li', {}, url === null ? said : [element('a', { href: url }, said)]);
  });
  return [
    element('section', { className: ['sources'] }, [
      element('h2', {}, [text(wordsIn(language).story.sources)]),
      element('ol', {}, items),
    ]),
  ];
}
