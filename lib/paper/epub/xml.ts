import type { Element as HastElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element, ElementContent, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { directionOf } from '../../arabic/direction.ts';
import { element, text } from '../../linking/body-nodes.ts';
import type { Language } from '../../site.ts';

/** All that is no character of XML (https://www.w3.org/TR/xml/#charsets): one of them makes a document unreadable. */
const noCharacter = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element of XML, its name as it is written. Attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Element['attributes'],
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    name,
    attributes,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** A document of XML. */
export function xmlDocument(root: Element): string {
  return `${declaration}${written(root)}\n`;
}

export type Page = {
  title: string;
  language: Language;
  /** Its whole content. */
  body: HastElement[];
};

/** A page of a book in the XML form of HTML (https://www.w3.org/TR/epub-33/#sec-xhtml). */
export function xhtmlDocument({ title, language, body }: Page): string {
  const root = toXast(
    element(
      'html',
      {
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        xmlLang: language,
        dir: directionOf(language),
      },
      [
        element('head', {}, [
          element('title', {}, [text(title)]),
          element('link', { rel: ['stylesheet'], type: 'text/css', href: 'book.css' }, []),
        ]),
        element('body', {}, body),
      ],
    ),
  );
  return `${declaration}<!DOCTYPE html>\n${written(root)}\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

function written(root: Nodes): string {
  // Of all that a text may not hold, its writer forgets some, and that «]]>» may not stand in one.
  return toXml(root).replace(noCharacter, '').replaceAll(']]>', ']]&gt;');
}
