import type { Element } from 'hast';
import type { Archive } from '../../archive/database.ts';
import { type Story, story } from '../../archive/stories.ts';
import { lastChange } from '../../article/last-change.ts';
import { element, isolated, text } from '../../linking/body-nodes.ts';
import { storyUrl } from '../../seo/addresses.ts';
import type { Language } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { correctionsOf, headOf, noteOf } from '../story-parts.ts';
import { type BookBody, type BookPlaces, bookBody } from './book-body.ts';

/** A story as a book holds it. */
export type BookStory = Pick<BookBody, 'isDrawn'> & {
  title: string;
  language: Language;
  /** When it last became another, epoch milliseconds. */
  changed: number;
  content: Element;
};

/** A published story for a book, or null. */
export function bookStory(archive: Archive, path: string, places: BookPlaces): BookStory | null {
  const found = story(archive, path);
  if (!found) return null;
  const { title, language } = found;
  const { children, isDrawn } = bookBody(found, places);
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
  return { title, language, changed: lastChange(found).epoch, content, isDrawn };
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
