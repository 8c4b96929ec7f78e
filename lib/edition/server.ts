import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from './content-types.ts';
import { currentEdition } from './edition-folder.ts';
import { readRedirects } from './read-redirects.ts';
import { cacheControl, revalidated, securityHeaders } from './response-headers.ts';

/**
 * A server of the current edition. A new edition is noticed at the next request; each answer comes from one edition whole.
 * Compressed twins are sent to who accepts them, unchanged files answer 304, old addresses redirect, and unknown ones get the
 * edition's 404 page.
 */
export function createEditionServer(editionDir: string): Server {
  let served: { edition: string; handle: RequestListener } | null = null;
  return createServer((request, response) => {
    const edition = currentEdition(editionDir);
    if (!edition) return send(response, 503, 'text/plain; charset=utf-8', 'No edition yet.');
    if (served?.edition !== edition) served = { edition, handle: editionHandler(edition) };
    served.handle(request, response);
  });
}

function editionHandler(edition: string): RequestListener {
  const files = sirv(edition, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      setSecurity(response);
      response.setHeader('Cache-Control', cacheControl(pathname));
      const known = contentTypeOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (known) response.setHeader('Content-Type', known.type);
    },
  });
  const missing = readFileSync(path.join(edition, '404.html'));
  const findMoved = readRedirects(edition);
  return (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const to = findMoved(pathname) ?? withSlash(edition, pathname);
    if (to !== null) return redirect(response, to);
    const notFound = () => {
      setSecurity(response);
      response.setHeader('Cache-Control', revalidated);
      send(response, 404, 'text/html; charset=utf-8', missing);
    };
    if (isForHosts(pathname)) return notFound();
    files(request, response, notFound);
  };
}

/** What other hosts read, and compressed twins by their own name, in every way that the file server would find them. */
function isForHosts(pathname: string): boolean {
  const name = pathname.replace(/%[0-9a-f]{2}/gi, (byte) =>
    String.fromCharCode(Number.parseInt(byte.slice(1), 16)),
  );
  return /^\/_(?:headers|redirects)\/?$|\.(?:br|gz)\/?$/.test(name);
}

/** The address of a page that was asked for without the slash at its end, as all hosts send readers there. */
function withSlash(edition: string, pathname: string): string | null {
  if (!/^(?:\/[a-z0-9-]+)+$/.test(pathname)) return null;
  return existsSync(path.join(edition, pathname, 'index.html')) ? `${pathname}/` : null;
}

function redirect(response: ServerResponse, to: string): void {
  setSecurity(response);
  response.setHeader('Cache-Control', revalidated);
  response.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
}

function setSecurity(response: ServerResponse): void {
  for (const [name, value] of securityHeaders) response.setHeader(name, value);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
