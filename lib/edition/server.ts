import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { currentEdition } from './edition-folder.ts';

/**
 * Nothing runs but the site's own scripts, nothing is asked of another host. Styles are inlined, hence 'unsafe-inline' for them alone.
 * https://www.w3.org/TR/CSP3/
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const secondsInYear = 31_536_000;

/** What changes its name with its content never has to be asked for again; everything else is asked for every time. */
export function cacheControl(pathname: string): string {
  if (/^\/(?:_next\/static|reader|search\/[0-9a-f]{12})\//.test(pathname))
    return `public, max-age=${secondsInYear}, immutable`;
  if (pathname.startsWith('/pictures/')) return 'public, max-age=86400';
  return 'public, max-age=0, must-revalidate';
}

/** Text that says nothing of its own encoding; sirv says it for HTML alone. */
function textType(pathname: string): string | null {
  if (pathname.endsWith('.md')) return 'text/markdown; charset=utf-8';
  return pathname.endsWith('.txt') ? 'text/plain; charset=utf-8' : null;
}

/**
 * A server of the current edition. A new edition is noticed at the next request; each answer comes from one edition whole.
 * Compressed twins are sent to who accepts them, unchanged files answer 304, unknown addresses get the edition's 404 page.
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
      const type = textType(pathname);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  const missing = readFileSync(path.join(edition, '404.html'));
  return (request, response) => {
    files(request, response, () => {
      setSecurity(response);
      send(response, 404, 'text/html; charset=utf-8', missing);
    });
  };
}

function setSecurity(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) }).end(body);
}
