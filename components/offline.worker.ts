import { keep, putAll, withParts } from './keep-page.ts';
import { forget, isKeptPage, type Kind, keptPage, keptPaths } from './kept-stories.ts';
import type { WorkerFetch, WorkerScope } from './worker-scope.ts';

/**
 * Keeps what was read, and answers from it where there is no connection. Online every page comes from the network, however slow: news
 * that is old without saying so is worse than news that takes a moment. A kept copy stands in only where the network failed.
 */
declare const self: WorkerScope;
/** Changes with the code of the site, which makes the pages of the shell. */
declare const version: string;
/** Addresses of this version's scripts. The parts that they have in common or ask for later are found through them. */
declare const scripts: string[];
/** What stands above a kept copy, in the site's language; «#» is the day. */
declare const note: string;
/** Names of the months, from the first. */
declare const months: string[];

const shellPrefix = 'shell:';
const shell = shellPrefix + version;
const offlinePage = '/offline/';
const shellPages = [offlinePage, '/saved/'];

/** Of stories that were read. */
const mostStories = 50;
const mostBytes = 40_000_000;

const nameHasHash = /^\/(?:_next\/static|reader|search\/[0-9a-f]{12})\//;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (isKeptPage(data) && source && new URL(source.url).pathname === data.path)
    event.waitUntil(keepRead(data.path, data).catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || request.headers.has('Range')) return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (nameHasHash.test(pathname)) event.respondWith(hashedFile(request));
  else if (pathname.startsWith('/pictures/')) event.respondWith(picture(request, pathname));
});

async function install(): Promise<void> {
  // Pages of the version before may still lie in the browser's cache.
  await putAll(shell, await withParts([...shellPages, ...scripts, '/icons/180.png'], 'no-cache'));
  await self.skipWaiting();
}

/** The shell before this one stays: pages that are still open may ask for its scripts. */
async function activate(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== shell);
  for (const old of shells.slice(0, -1)) await caches.delete(old);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function keepRead(path: string, record: Parameters<typeof keep>[1]): Promise<void> {
  if (/^\/(\w\w\/)?(sections\/\w+\/)?$/.test(path)) await keep('list', record);
  if (!path.startsWith('/articles/')) return;
  await keep('read', record);
  await letGo();
}

/** Lets go of the stories read longest ago. */
async function letGo(): Promise<void> {
  let bytes = 0;
  for (const [index, path] of (await keptPaths('read')).entries()) {
    bytes += index < mostStories ? await sizeOf(`read:${path}`) : mostBytes;
    // The one just read stays, whatever its size.
    if (index > 0 && bytes > mostBytes) await forget('read', path);
  }
}

async function sizeOf(name: string): Promise<number> {
  const files = await (await caches.open(name)).matchAll();
  return files.reduce((sum, { headers }) => sum + Number(headers.get('Content-Length')), 0);
}

async function page(event: WorkerFetch, pathname: string): Promise<Response> {
  let answer: Response | undefined;
  try {
    answer = (await event.preloadResponse) ?? (await fetch(event.request));
    if (answer.status < 500) return answer;
  } catch {
    // No connection: what is kept answers.
  }
  return (await keptCopy(pathname.replace(/\/?$/, '/'))) ?? answer ?? (await shellPage(pathname));
}

async function shellPage(pathname: string): Promise<Response> {
  const address = shellPages.includes(pathname) ? pathname : offlinePage;
  return (await caches.match(address, { cacheName: shell })) ?? Response.error();
}

/** A page as it was kept, which says so at its top, in the site's language. */
async function keptCopy(path: string): Promise<Response | undefined> {
  for (const kind of ['read', 'saved', 'list'] satisfies Kind[]) {
    const record = await keptPage(kind, path);
    const file = record && (await caches.match(path, { cacheName: `${kind}:${path}` }));
    if (!file) continue;
    const day = new Date(record.kept);
    const date = `${day.getDate()} ${months[day.getMonth()]} ${day.getFullYear()}`;
    const html = (await file.text()).replace('<header', `${note.replace('#', date)}<header`);
    return new Response(html, { headers: file.headers });
  }
}

/** What bears a hash in its name is the same wherever it comes from; one of an edition that was replaced is kept with its pages. */
async function hashedFile(request: Request): Promise<Response> {
  const own = await caches.match(request, { cacheName: shell });
  if (own) return own;
  const answer = await fetch(request).catch(() => undefined);
  // The face that a reader chose: no page of the shell names it.
  if (answer?.ok && request.destination === 'font')
    await putAll(shell, new Map([[request.url, answer.clone()]]));
  return answer?.ok ? answer : ((await caches.match(request)) ?? answer ?? Response.error());
}

/**
 * Online the browser's own cache has pictures for a day, in the size that the screen needs. Without a connection, the one size that is
 * kept stands in for every other: `x.jpg` for `x.jpg.800w.avif`.
 */
async function picture(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(pathname.replace(/\.\d+w\.\w+$/, ''))) ?? Response.error();
  }
}
