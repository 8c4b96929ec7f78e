import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../archive/database.ts';
import { hrefOfIssue } from '../../archive/issues.ts';
import { absolute, storyUrl } from '../../seo/addresses.ts';
import { site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { type Chosen, chosenStories, type Subject } from '../chosen-stories.ts';
import type { Paper } from '../make-paper.ts';
import { BookPictures, pictureBytes } from './book-pictures.ts';
import { type BookStory, bookStory } from './book-story.ts';
import { packageDocument, type Resource } from './package-document.ts';
import { closingPage, contentsPage, titlePage } from './pages.ts';
import { type BookPlaces, filled } from './slotted-text.ts';
import { xhtmlDocument, xml, xmlDocument } from './xml.ts';
import { type BookFile, zipBook } from './zip-book.ts';

/** A file of the book with what its package says of it. */
type Part = Omit<Resource, 'name'> & BookFile;

const folder = 'EPUB';

/**
 * Makes the book of a day, a month or a running story: an EPUB 3.3 (https://www.w3.org/TR/epub-33/) of the stories that its paper
 * holds. The same stories always make the same bytes.
 *
 * @returns null where no story belongs to it
 */
export async function makeBook(archive: Archive, subject: Subject): Promise<Paper | null> {
  const chosen = chosenStories(archive, subject, Number.MAX_SAFE_INTEGER);
  if (!chosen) return null;
  const pictures = new BookPictures();
  const pages = new Map(chosen.paths.map((story, index) => [storyUrl(story), `story-${index + 1}.xhtml`]));
  const places: BookPlaces = { pages, placePicture: (src) => pictures.place(src) };
  const stories = chosen.paths.flatMap((story) => {
    const found = bookStory(archive, story);
    return found
      ? [{ ...found, page: filled(found.page, places), name: pages.get(storyUrl(story)) ?? '' }]
      : [];
  });
  const parts: Part[] = [
    ...pagesOf(chosen, stories),
    ...(await Promise.all(
      pictures.all.map(async (picture): Promise<Part> => {
        const { name, type } = picture;
        return { name, type, content: await pictureBytes(archive, picture), isCompressed: true };
      }),
    )),
    ...houseParts(),
  ];
  const title = `${wordsIn(site.language).site.name}: ${chosen.title}`;
  const about = packageDocument({
    title,
    description: stories.map((story) => story.title).join('؛ '),
    ...nameOf(subject, chosen),
    changed: Math.max(...stories.map(({ changed }) => changed)),
    isSeen: pictures.all.length > 0 || stories.some(({ isDrawn }) => isDrawn),
    resources: parts,
  });
  const bytes = await zipBook([
    { name: 'META-INF/container.xml', content: xmlDocument(container) },
    { name: `${folder}/package.opf`, content: xmlDocument(about) },
    ...parts.map((part) => ({ ...part, name: `${folder}/${part.name}` })),
  ]);
  return { title, stories: stories.length, bytes };
}

/** A story of the book, with its page as it stands there. */
type FilledStory = Omit<BookStory, 'page'> & { name: string; page: string };

function pagesOf(chosen: Chosen, stories: readonly FilledStory[]): Part[] {
  const page = (name: string, written: string, properties?: string): Part => ({
    name,
    type: 'application/xhtml+xml',
    content: written,
    isPage: true,
    properties,
  });
  const { language } = site;
  const titleName = 'title.xhtml';
  return [
    page(titleName, xhtmlDocument({ title: chosen.title, language, body: titlePage(chosen) }), 'svg'),
    page(
      'contents.xhtml',
      xhtmlDocument({
        title: wordsIn(site.language).issue.contents,
        language,
        body: contentsPage(stories, titleName),
      }),
      'nav',
    ),
    ...stories.map(({ name, page: written, isDrawn }) => page(name, written, isDrawn ? 'svg' : undefined)),
    page(
      'closing.xhtml',
      xhtmlDocument({ title: wordsIn(site.language).issue.about, language, body: closingPage(chosen) }),
    ),
  ];
}

/** Style sheet, faces and their licence. */
function houseParts(): Part[] {
  const face = (name: string): Part => ({
    name: `fonts/${name}`,
    type: 'font/woff2',
    content: readFileSync(path.resolve('app', 'fonts', name)),
    isCompressed: true,
  });
  return [
    {
      name: 'book.css',
      type: 'text/css',
      content: readFileSync(path.resolve('lib', 'paper', 'epub', 'book.css')),
    },
    face('naba-matn.woff2'),
    face('naba-unwan.woff2'),
    {
      name: 'fonts/OFL.txt',
      type: 'text/plain',
      content: readFileSync(path.resolve('app', 'fonts', 'OFL.txt')),
    },
  ];
}

function nameOf(subject: Subject, { address }: Chosen): { identifier: string; date: string | null } {
  if (subject.kind === 'story') return { identifier: absolute(address), date: null };
  const key = subject.kind === 'date' ? subject.date : subject.month;
  return { identifier: absolute(hrefOfIssue(key, 'epub')), date: key };
}

/** Where readers find what the book holds (https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml). */
const container = xml(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  xml(
    'rootfiles',
    {},
    xml('rootfile', { 'full-path': `${folder}/package.opf`, 'media-type': 'application/oebps-package+xml' }),
  ),
);
