import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import pMap from 'p-map';
import sirv from 'sirv';
import { compress } from '../../lib/edition/compress.ts';
import { currentEdition } from '../../lib/edition/edition-folder.ts';
import { createEditionServer } from '../../lib/edition/server.ts';
import { site } from '../../lib/site.ts';
import { findBrowser } from '../browser.ts';
import { startLighthouse, type Verdict } from '../lighthouse.ts';
import { filesBelow, type PageWeight, pageWeight } from '../page-weight.ts';
import { workFolder } from './checkout.ts';
import { nextAloneOver } from './contenders/next-alone.ts';
import { benchNextPage } from './next-page.ts';

type Lighthouse = Awaited<ReturnType<typeof startLighthouse>>;

const pages = [
  '/',
  '/articles/2017/lavrov-tillerson-moscow/',
  '/sections/world/',
  '/topics/khan-shaykhun-attack/',
  '/archive/',
];

/**
 * Prints what each kind of page costs a reader on a slow phone, beside the very same pages as Next exports them, and how soon the next story
 * is there after a click.
 */
export async function benchPages(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const edition = currentEdition(site.editionDir);
  if (!edition) throw new Error('The build left no edition.');
  await benchNextPage(listen);
  // In a copy: the project's own export holds what was rendered last.
  const next = nextAloneOver(site.articlesDir, workFolder());
  await next.build();
  await pMap(filesBelow(next.output), (file) => compress(file), { concurrency: 8 });

  const lighthouse = await startLighthouse(findBrowser());
  try {
    await measure(lighthouse, 'Edition', createEditionServer(site.editionDir), edition);
    await measure(
      lighthouse,
      'As Next exports it',
      createServer(sirv(next.output, { brotli: true, gzip: true, etag: true })),
      next.output,
    );
  } finally {
    await lighthouse.stop();
  }
}

async function measure(lighthouse: Lighthouse, name: string, server: Server, folder: string): Promise<void> {
  const port = await listen(server);
  say(`\n### ${name}\n`);
  say(
    '| page | HTML + CSS | JavaScript | fonts | requests | LCP | CLS | TBT | performance | accessibility | best practices | SEO | agentic browsing |',
  );
  say('|---|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const page of pages) {
    const verdict = await lighthouse.visit(`http://localhost:${port}${page}`);
    say(row(page, pageWeight(folder, page), verdict));
  }
  server.close();
  server.closeAllConnections();
}

function row(page: string, weight: PageWeight, verdict: Verdict): string {
  const cells = [
    page,
    kilobytes(weight.html + weight.css),
    kilobytes(weight.javascript),
    kilobytes(weight.fonts),
    verdict.requests,
    `${(verdict.largestContentfulPaint / 1000).toFixed(2)} s`,
    verdict.cumulativeLayoutShift.toFixed(3),
    `${Math.round(verdict.totalBlockingTime)} ms`,
    ...Object.values(verdict.scores),
  ];
  return `| ${cells.join(' | ')} |`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
