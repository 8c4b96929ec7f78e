import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from './content-types.ts';
import { currentEdition } from './edition-folder.ts';
import { hashesOfEdition } from './inline-hashes.ts';
import { readRedirects } from './read-redirects.ts';
import { cacheControl, isPart, partHeaders, revalidated, securityHeaders } from './response-headers.ts';

/**
 * A server of the current edition. A new edition is noticed at the next request; each answer comes from one edition whole.
 * Compressed twins are sent to who accepts them, unchanged files answer 304, old addresses redirect, and unknown ones get the
 * edition's 404 page.
 */
export function createEditionServer(editionDir: string): Server {
  let served: { edition: string; handle: RequestListener } | null = null;
  return createServer(patience, (request, response) => {
    // A file that went away or that no descriptor is left for ends this answer, not the server.
    response.on('pipe', (file) => file.once('error', () => response.destroy()));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return send(response, 405, 'text/plain; charset=utf-8', 'This server only reads.');
    }
    if (!isRange(request.headers.range)) delete request.headers.range;
    const edition = currentEdition(editionDir);
    if (!edition) return send(response, 503, 'text/plain; charset=utf-8', 'No edition yet.');
    if (served?.edition !== edition) served = { edition, handle: editionHandler(edition) };
    served.handle(request, response);
  });
}

/** Milliseconds: how long a program may take to ask, to say nothing, and how often that is looked at. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
  /** A program that takes nothing of its answer for so long does not want it. */
  timeout: 30_000,
} as const;

function editionHandler(edition: string): RequestListener {
  const safety = securityHeaders(hashesOfEdition(edition));
  const setSecurity = (response: ServerResponse, headers = safety): void => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
  const files = sirv(edition, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      setSecurity(response, isPart(pathname) ? partHeaders : safety);
      response.setHeader('Cache-Control', cacheControl(pathname));
      const known = contentTypeOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (known) response.setHeader('Content-Type', known.type);
    },
  });
  const missing = readFileSync(path.join(edition, '404.html'));
  const findMoved = readRedirects(edition);
  const leadsOut = linksIn(edition);
  return (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const to = findMoved(pathname) ?? withSlash(edition, pathname);
    if (to !== null) {
      setSecurity(response);
      return redirect(response, to);
    }
    const notFound = () => {
      setSecurity(response);
      response.setHeader('Cache-Control', revalidated);
      send(response, 404, 'text/html; charset=utf-8', missing);
    };
    if (isForHosts(pathname) || leadsOut(pathname)) return notFound();
    files(request, response, notFound);
  };
}

/**
 * An edition holds files and no links: where somebody put one, it could lead anywhere.
 *
 * @returns whether the file server would follow a link for an address
 */
function linksIn(edition: string): (pathname: string) => boolean {
  const links = readdirSync(edition, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map(
      (entry) =>
        `/${path.relative(edition, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    );
  if (links.length === 0) return () => false;
  return (pathname) => {
    const name = decoded(pathname).replace(/\/$/, '');
    const files = [name, `${name}.html`, `${name}.htm`, `${name}/index.html`, `${name}/index.htm`];
    const tried = files.flatMap((file) => [file, `${file}.br`, `${file}.gz`]);
    return links.some((link) => tried.some((file) => file === link || file.startsWith(`${link}/`)));
  };
}

/** Whether a request asks for a part that can be; any other wish is not heard (RFC 9110, 14.2). */
function isRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  return first !== undefined && (!last || Number(first) <= Number(last));
}

/** What other hosts read, and compressed twins by their own name, in every way that the file server would find them. */
function isForHosts(pathname: string): boolean {
  return /^\/_(?:headers|redirects)\/?$|\.(?:br|gz)\/?$/.test(decoded(pathname));
}

function decoded(pathname: string): string {
  return pathname.replace(/%[0-9a-f]{2}/gi, (byte) =>
    String.fromCharCode(Number.parseInt(byte.slice(1), 16)),
  );
}

/** The address of a page that was asked for without the slash at its end, as all hosts send readers there. */
function withSlash(edition: string, pathname: string): string | null {
  if (!/^(?:\/[a-z0-9-]+)+$/.test(pathname)) return null;
  return existsSync(path.join(edition, pathname, 'index.html')) ? `${pathname}/` : null;
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Cache-Control', revalidated);
  response.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
