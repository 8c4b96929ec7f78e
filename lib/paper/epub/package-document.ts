import type { Element } from 'xast';
import { directionOf } from '../../arabic/direction.ts';
import { site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { xml } from './xml.ts';

/** A file that the book's readers load. */
export type Resource = {
  name: string;
  type: string;
  /** `nav`, `svg`: https://www.w3.org/TR/epub-33/#app-item-properties-vocab. */
  properties?: string;
  /** Whether it is a page, in the order of reading. */
  isPage?: true;
};

export type BookFacts = {
  title: string;
  description: string;
  /** The same for the book of the same day, whatever changes in it. */
  identifier: string;
  /** `2017-04-13` or `2017-04`, where it is the book of a day or month. */
  date: string | null;
  /** When one of its stories last became another, epoch milliseconds. */
  changed: number;
  /** Whether something in it is seen, not read. */
  isSeen: boolean;
  resources: readonly Resource[];
};

/** What a book is and holds (https://www.w3.org/TR/epub-33/#sec-package-doc). */
export function packageDocument({ resources, ...facts }: BookFacts): Element {
  const items = resources.map(({ name, type, properties }) =>
    xml('item', { id: idOf(name), href: name, 'media-type': type, properties }),
  );
  const pages = resources
    .filter(({ isPage }) => isPage)
    .map(({ name }) => xml('itemref', { idref: idOf(name) }));
  return xml(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
      prefix: 'ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/',
      'xml:lang': site.language,
      dir: directionOf(site.language),
    },
    xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, ...metadata(facts)),
    xml('manifest', {}, ...items),
    xml('spine', { 'page-progression-direction': directionOf(site.language) }, ...pages),
  );
}

function metadata({
  title,
  description,
  identifier,
  date,
  changed,
  isSeen,
}: Omit<BookFacts, 'resources'>): Element[] {
  const meta = (property: string, ...values: string[]): Element[] =>
    values.map((value) => xml('meta', { property }, value));
  return [
    xml('dc:identifier', { id: 'identifier' }, identifier),
    xml('dc:title', {}, title),
    xml('dc:language', {}, site.language),
    xml('dc:creator', {}, wordsIn(site.language).site.name),
    xml('dc:publisher', {}, wordsIn(site.language).site.name),
    xml('dc:description', {}, description),
    ...(date === null ? [] : [xml('dc:date', {}, date)]),
    ...meta('dcterms:modified', `${new Date(changed).toISOString().slice(0, 19)}Z`),
    // https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
    ...meta('schema:accessMode', 'textual', ...(isSeen ? ['visual'] : [])),
    ...meta('schema:accessModeSufficient', 'textual', ...(isSeen ? ['textual,visual'] : [])),
    ...meta(
      'schema:accessibilityFeature',
      'displayTransformability',
      'readingOrder',
      'structuralNavigation',
      'tableOfContents',
      ...(isSeen ? ['alternativeText'] : []),
    ),
    ...meta('schema:accessibilityHazard', 'none'),
    ...meta('schema:accessibilitySummary', wordsIn(site.language).issue.accessibility),
    // Apple's reader shows its own faces unless told that a book brings some.
    ...meta('ibooks:specified-fonts', 'true'),
  ];
}

/** A name of XML. */
function idOf(name: string): string {
  return `file-${name.replace(/[^a-z0-9]/gi, '-')}`;
}
