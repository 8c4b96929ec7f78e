import { getDocumentProxy } from 'unpdf';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Opens a PDF. */
export function openPdf(bytes: Uint8Array): Promise<Document> {
  return getDocumentProxy(new Uint8Array(bytes));
}

type Run = { text: string; x: number; y: number };

/**
 * The lines of each page as somebody reads them who reads Arabic: runs of text from the right to the left, in the order in which the file
 * holds their lines.
 */
export async function linesOfPages(pdf: Document): Promise<string[][]> {
  const pages: string[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines: Run[][] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const run = { text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) };
      const line = lines.at(-1);
      // A raised number stands in its line.
      if (line?.[0] && Math.abs(line[0].y - run.y) < 5) line.push(run);
      else lines.push([run]);
    }
    pages.push(
      lines.map((line) =>
        line
          .toSorted((a, b) => b.x - a.x)
          .map(({ text }) => text)
          .join(' '),
      ),
    );
  }
  return pages;
}

/** Arabic letters alone: where a line ends, and in which direction a number stands in it, does not count. Signs are not copied. */
export function letters(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\u0621-\u063A\u0641-\u064A\u067E\u0686\u06A4\u06AF]/g, '');
}
