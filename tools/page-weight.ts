import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** Bytes that travel for a page opened cold: Brotli where the file has such a twin. */
export type PageWeight = { html: number; css: number; javascript: number; fonts: number };

/** @param address of a page below `folder`, ending with a slash */
export function pageWeight(folder: string, address: string): PageWeight {
  const file = path.join(folder, address, 'index.html');
  const weight: PageWeight = { html: sent(file), css: 0, javascript: 0, fonts: 0 };
  const seen = new Set<string>();
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', ({ tagName, properties }) => {
    // Those in `data-src` come once the page was painted (components/reader-script.tsx).
    const source = String(
      (tagName === 'script' ? (properties.src ?? properties.dataSrc) : properties.href) ?? '',
    );
    if (!source.startsWith('/') || seen.has(source)) return;
    const kind = kindOf(tagName, properties);
    if (!kind) return;
    seen.add(source);
    weight[kind] += sent(path.join(folder, source));
  });
  return weight;
}

function kindOf(tagName: string, properties: Record<string, unknown>): keyof PageWeight | null {
  if (tagName === 'script') return properties.noModule ? null : 'javascript';
  if (tagName !== 'link') return null;
  const rel = String(properties.rel);
  if (rel === 'stylesheet') return 'css';
  if (rel !== 'preload') return null;
  return properties.as === 'font' ? 'fonts' : properties.as === 'script' ? 'javascript' : null;
}

function sent(file: string): number {
  const compressed = `${file}.br`;
  return statSync(existsSync(compressed) ? compressed : file).size;
}

/** Every file below a folder, as absolute paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
