import type { Element } from 'hast';
import { formatDay } from '../../arabic/dates.ts';
import type { Headline } from '../../archive/card.ts';
import { element, isolated, text } from '../../linking/body-nodes.ts';
import { absolute, storyUrl } from '../../seo/addresses.ts';
import { site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import type { Chosen } from '../chosen-stories.ts';
import { nameplate } from '../nameplate.ts';
import { addressLink, type BookStory } from './book-story.ts';

/** A story of the book with the name of its page. */
export type PlacedStory = Pick<BookStory, 'title' | 'language'> & { name: string };

/** The name of the newspaper across the page, and below it what the book is of. */
export function titlePage({ lines }: Pick<Chosen, 'lines'>): Element[] {
  const [first = '', ...more] = lines;
  return [
    element('section', { 'epub:type': 'titlepage', className: ['title-page'] }, [
      nameplate(),
      element('h1', {}, [text(first)]),
      ...[...more, wordsIn(site.language).site.tagline].map((line) => element('p', {}, [text(line)])),
    ]),
  ];
}

/** Contents and waypoints (https://www.w3.org/TR/epub-33/#sec-nav). */
export function contentsPage(stories: readonly PlacedStory[], titlePageName: string): Element[] {
  const entries = stories.map(({ name, title, language }) =>
    element('li', {}, [element('a', { href: name }, isolated(title, language))]),
  );
  const waypoint = (type: string, href: string, label: string): Element =>
    element('li', {}, [element('a', { 'epub:type': type, href }, [text(label)])]);
  return [
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', ariaLabelledBy: ['contents-title'] },
      [
        element('h1', { id: 'contents-title' }, [text(wordsIn(site.language).issue.contents)]),
        element('ol', {}, entries),
      ],
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', ariaLabel: wordsIn(site.language).issue.waypoints, hidden: true },
      [
        element('ol', {}, [
          waypoint('titlepage', titlePageName, wordsIn(site.language).issue.titlePage),
          waypoint('toc', '#contents', wordsIn(site.language).issue.contents),
          waypoint('bodymatter', stories[0]?.name ?? '', wordsIn(site.language).issue.firstStory),
        ]),
      ],
    ),
  ];
}

/** What closes the book: what it is, and other steps of the lead's running story. */
export function closingPage({ title, address, before, after }: Omit<Chosen, 'paths'>): Element[] {
  return [
    element('section', { 'epub:type': 'colophon', role: 'doc-colophon' }, [
      element('h1', {}, [text(wordsIn(site.language).issue.about)]),
      element('p', {}, [text(wordsIn(site.language).site.description)]),
      element('p', {}, [
        text(`${title}${wordsIn(site.language).comma}${wordsIn(site.language).issue.online}: `),
        addressLink(absolute(address)),
      ]),
    ]),
    ...steps(wordsIn(site.language).issue.before, before),
    ...steps(wordsIn(site.language).issue.after, after),
  ];
}

function steps(label: string, headlines: readonly Headline[]): Element[] {
  if (headlines.length === 0) return [];
  const items = headlines.map(({ path, title, language, date }) =>
    element('li', {}, [
      element('a', { href: storyUrl(path) }, isolated(title, language)),
      text(wordsIn(site.language).comma),
      element('span', {}, [text(formatDay(date.epoch, site.language))]),
    ]),
  );
  return [
    element('section', { className: ['steps'] }, [
      element('h2', {}, [text(label)]),
      element('ol', {}, items),
    ]),
  ];
}
