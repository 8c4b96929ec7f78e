import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'playwright/test';
import { validateXML } from 'xmllint-wasm';
import { addressOf, edition, filesOfEdition, pageFiles } from './edition-files.ts';
import { inArabic } from './templates.ts';
import { siteName } from './words.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');
const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');
const lists = filesOfEdition().filter((file) => /^sitemaps\/.*\.xml$/.test(file));

/** The elements that Google adds, as its documentation describes them; their schemas are not part of any package. */
const extension = (namespace: string, content: string): string => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${content}</xs:schema>`;
const image = extension(
  'http://www.google.com/schemas/sitemap-image/1.1',
  '<xs:element name="image"><xs:complexType><xs:sequence><xs:element name="loc" type="xs:anyURI"/></xs:sequence></xs:complexType></xs:element>',
);
const news = extension(
  'http://www.google.com/schemas/sitemap-news/0.9',
  `<xs:element name="news"><xs:complexType><xs:sequence>
    <xs:element name="publication"><xs:complexType><xs:sequence>
      <xs:element name="name" type="xs:string"/><xs:element name="language" type="xs:language"/>
    </xs:sequence></xs:complexType></xs:element>
    <xs:element name="publication_date"><xs:simpleType><xs:union memberTypes="xs:date xs:dateTime"/></xs:simpleType></xs:element>
    <xs:element name="title" type="xs:string"/>
  </xs:sequence></xs:complexType></xs:element>`,
);
const xhtml = extension(
  'http://www.w3.org/1999/xhtml',
  `<xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required" fixed="alternate"/>
    <xs:attribute name="hreflang" type="xs:language" use="required"/>
    <xs:attribute name="href" type="xs:anyURI" use="required"/>
  </xs:complexType></xs:element>`,
);
const all = `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-image/1.1" schemaLocation="image.xsd"/>
  <xs:import namespace="http://www.google.com/schemas/sitemap-news/0.9" schemaLocation="news.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/>
</xs:schema>`;

/** Addresses of a list with the date of each. */
function entries(file: string): [address: string, lastmod: string | undefined][] {
  return [
    ...read(file).matchAll(/<(?:url|sitemap)><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g),
  ].map(([, address = '', lastmod]) => [address, lastmod]);
}

test('the lists are valid by the schema of sitemaps.org', async () => {
  for (const file of [...lists, 'news-sitemap.xml']) {
    const { valid, errors } = await validateXML({
      xml: [{ fileName: file, contents: read(file) }],
      schema: [all],
      preload: [
        { fileName: 'sitemap.xsd', contents: schema },
        { fileName: 'image.xsd', contents: image },
        { fileName: 'news.xsd', contents: news },
        { fileName: 'xhtml.xsd', contents: xhtml },
      ],
    });
    expect(errors, file).toEqual([]);
    expect(valid).toBe(true);
  }
});

test('the index names every list, and the lists every page once', () => {
  expect(entries('sitemap.xml').map(([address]) => address)).toEqual(
    expect.arrayContaining(lists.map((file) => `${origin}/${file}`)),
  );
  const listed = lists.flatMap((file) => entries(file).map(([address]) => address));
  expect(new Set(listed).size).toBe(listed.length);
  const left = new Set(['/404.html', '/offline/', '/saved/']);
  const pages = pageFiles()
    .map(addressOf)
    .filter((address) => !left.has(address) && !/^(\/[a-z]{2})?\/(search|settings)\/$/.test(address));
  const unused = pages.filter((address) => !listed.includes(origin + address));
  // Topics that no story names have a page, but nothing to find there.
  expect(unused.filter((address) => !address.startsWith('/topics/'))).toEqual([]);
  expect(listed.filter((address) => !pages.includes(address.slice(origin.length)))).toEqual([]);
});

test('each other language has an index of its own, which names its lists and no others', () => {
  const indexes = filesOfEdition().filter((file) => /^[a-z]{2}\/sitemap\.xml$/.test(file));
  expect(indexes.length).toBeGreaterThan(1);
  for (const file of indexes) {
    const [language = ''] = file.split('/');
    const own = lists.filter((list) => new RegExp(`-${language}(-\\d+)?\\.xml$`).test(list));
    expect(own.length, file).toBeGreaterThan(1);
    expect(entries(file).map(([address]) => address)).toEqual(
      expect.arrayContaining(own.map((list) => `${origin}/${list}`)),
    );
    expect(entries(file)).toHaveLength(own.length);
    for (const [address] of own.flatMap(entries)) {
      const html = read(`${address.slice(origin.length + 1)}index.html`);
      expect(/<html lang="?(\w+)/.exec(html)?.[1], address).toBe(language);
    }
  }
});

test('dates are those of the stories, as the feed has them', () => {
  const dates = new Map(lists.flatMap(entries));
  const { items = [] } = parseJsonFeed(read(inArabic('/feed.json').slice(1)));
  for (const { url = '', date_modified } of items) {
    expect(Date.parse(dates.get(url) ?? ''), url).toBe(Date.parse(date_modified ?? ''));
  }
});

test('the news are named with publication, date and headline', () => {
  const listed = read('news-sitemap.xml');
  expect(listed).toContain(
    `<news:publication><news:name>${siteName('ar')}</news:name><news:language>ar</news:language></news:publication>`,
  );
  expect(listed).toMatch(/<news:publication_date>\d{4}-\d{2}-\d{2}/);
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml\nSitemap: ${origin}/news-sitemap.xml`);
});
