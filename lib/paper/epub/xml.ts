import type { Element as HastElement, Root as HastRoot } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { directionOf } from '../../arabic/direction.ts';
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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

export type Page = {
  title: string;
  language: Language;
  /** Its whole content. */
  body: HastElement[];
};

/** A page of a book in the XML form of HTML (https://www.w3.org/TR/epub-33/#sec-xhtml). */
export function xhtmlDocument({ title, language, body }: Page): string {
  const tree: HastRoot = { type: 'root', children: body };
  const content = toXast({
    type: 'element',
    tagName: 'body',
    properties: {},
    children: tree.children.filter(isElement),
  });
  if (content.type !== 'element') throw new TypeError('A body is an element.');
  const root = xml(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: directionOf(language),
    },
    xml(
      'head',
      {},
      xml('title', {}, title),
      xml('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ),
    content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${written(root)}\n`;
}

function written(root: Element): string {
  // Of the two only the writer of texts forgets that «]]>» may not stand in one.
  return toXml(root).replace(noCharacter, '').replaceAll(']]>', ']]&gt;');
}

function isElement(node: HastRoot['children'][number]): node is HastElement {
  return node.type === 'element';
}
