import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createEditionServer } from '../../lib/edition/server.ts';
import { site } from '../../lib/site.ts';
import { type ReaderBrowser, startReaderBrowser } from '../reader-browser.ts';

/** Milliseconds that each answer takes longer: the round trip of Lighthouse's slow 4G. */
const roundTrip = 150;

const clicks = 9;

const timing = z.object({ at: z.number(), prepared: z.boolean() });

const listAddress = '/sections/world/';
const headline = 'main article :is(h2, h3) a[href^="/articles/"]';

/** The page's own record of when it was on screen, as milliseconds of the clock, and whether it had been prepared. */
const shown = `new Promise((resolve) => {
  const tell = ({ startTime }) => resolve({
    at: performance.timeOrigin + startTime,
    prepared: performance.getEntriesByType('navigation')[0].activationStart > 0,
  });
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) tell(paint);
  }).observe({ type: 'paint', buffered: true });
})`;

/** Prints how long after the click the next story is on screen, prepared and not. */
export async function benchNextPage(
  listen: (server: ReturnType<typeof createServer>) => Promise<number>,
): Promise<void> {
  const edition = createEditionServer(site.editionDir);
  const server = createServer((request, response) => {
    setTimeout(() => edition.emit('request', request, response), roundTrip);
  });
  const address = `http://localhost:${await listen(server)}${listAddress}`;
  process.stdout.write(
    `\n### The next story after a click (median of ${clicks}, answers ${roundTrip} ms late)\n\n`,
  );
  process.stdout.write('| | on screen after |\n|---|---|\n');
  for (const prepared of [true, false]) {
    const times: number[] = [];
    for (let click = 0; click < clicks; click += 1) times.push(await timeOfClick(address, prepared));
    times.sort((a, b) => a - b);
    const median = times[Math.floor(clicks / 2)] ?? Number.NaN;
    process.stdout.write(
      `| ${prepared ? 'prepared' : 'not prepared'} | ${Math.round(median)} ms (${Math.round(times[0] ?? 0)}–${Math.round(times.at(-1) ?? 0)}) |\n`,
    );
  }
  server.close();
  server.closeAllConnections();
}

/** In a browser of its own, so that nothing is in its cache but what the list brought. */
async function timeOfClick(address: string, prepared: boolean): Promise<number> {
  const reader = await startReaderBrowser();
  try {
    await reader.open(address);
    if (!prepared) await reader.evaluate('document.querySelector("script[type=speculationrules]").remove()');
    await reader.pointAt(headline);
    if (prepared) await reader.prepared();
    else await sleep(500);
    const clicked = Date.now();
    await reader.click();
    const found = await onScreen(reader);
    if (found.prepared !== prepared) throw new Error('The browser prepared what it should not, or did not.');
    return found.at - clicked;
  } finally {
    await reader.close();
  }
}

async function onScreen(reader: ReaderBrowser): Promise<{ at: number; prepared: boolean }> {
  for (;;) {
    const path = await reader.path();
    if (typeof path === 'string' && path.startsWith('/articles/')) break;
    await sleep(20);
  }
  return timing.parse(await reader.evaluate(shown));
}
