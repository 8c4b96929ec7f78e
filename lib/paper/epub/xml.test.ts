import fc from 'fast-check';
import type { Element } from 'hast';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { element, text } from '../../linking/body-nodes.ts';
import { xhtmlDocument, xml, xmlDocument } from './xml.ts';

/** What an XML parser has against a document. */
async function faultsOf(document: string): Promise<readonly { message: string }[]> {
  const { errors } = await validateXML({ xml: document, normalization: 'format' });
  return errors;
}

it('writes pages in the language and direction of their text', () => {
  const body = [element('p', { id: 'a' }, [text('نص')])];
  expect(xhtmlDocument({ title: 'عنوان', language: 'ar', body })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl"><head><title>عنوان</title><link rel="stylesheet" type="text/css" href="book.css"></link></head><body><p id="a">نص</p></body></html>
`,
  );
  expect(xhtmlDocument({ title: 'Title', language: 'en', body: [] })).toContain('xml:lang="en" dir="ltr"');
});

it('writes drawings in their own namespace, and every element to its end', () => {
  const drawing = element('svg', { viewBox: '0 0 1 1', ariaHidden: 'true' }, [
    element('path', { d: 'M0 0' }, []),
  ]);
  const body = [element('figure', {}, [drawing, element('img', { src: 'a.jpg', alt: '' }, [])])];
  expect(xhtmlDocument({ title: 'عنوان', language: 'ar', body })).toContain(
    '<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"></path></svg><img src="a.jpg" alt=""></img></figure>',
  );
});

it('holds any text, and stays a document', async () => {
  const texts = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      fc.constantFrom(
        ']]>',
        '</p><script>x</script>',
        '&amp;&#0;',
        '"\'><',
        '<!-- --',
        '\u0000\u0008\u000b\ufffe\uffff\ud800',
      ),
    ),
    500,
  );
  const paragraphs = texts.map(
    (one): Element => element('p', { title: one, ariaLabel: one, className: [one] }, [text(one)]),
  );
  const written = xhtmlDocument({ title: texts.join(''), language: 'ar', body: paragraphs });
  expect(await faultsOf(written)).toEqual([]);
  expect(await faultsOf(xmlDocument(xml('a', { b: texts.join('') }, ...texts)))).toEqual([]);
  expect(written).not.toContain('<script');
  // The parser that finds nothing wrong does look.
  expect(await faultsOf(written.replace('</p>', '\u0001</p>'))).not.toEqual([]);
}, 60_000);
