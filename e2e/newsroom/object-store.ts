import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type StoredObject = { bytes: Buffer; contentType: string; cacheControl: string; modified: string };

/** An object store that speaks as much of S3 as rclone asks for, and remembers what was done to it, in order. */
export class ObjectStore {
  readonly objects = new Map<string, StoredObject>();
  /** `PUT key` and `DELETE key`. */
  readonly log: string[] = [];
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response);
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (!address || typeof address !== 'object') throw new Error('The store has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store');
    const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
    const body = await bytesOf(request);
    if (key === '') {
      if (request.method === 'GET') return this.#list(searchParams, response);
      response.end();
      return;
    }
    switch (request.method) {
      case 'PUT':
        this.objects.set(key, {
          bytes: body,
          contentType: String(request.headers['content-type']),
          cacheControl: String(request.headers['cache-control']),
          modified: String(request.headers['x-amz-meta-mtime']),
        });
        break;
      case 'DELETE':
        this.objects.delete(key);
        break;
    }
    if (request.method !== 'HEAD' && request.method !== 'GET') this.log.push(`${request.method} ${key}`);
    const stored = this.objects.get(key);
    if (stored) {
      response.setHeader('ETag', `"${md5(stored.bytes)}"`);
      response.setHeader('Last-Modified', new Date(0).toUTCString());
      response.setHeader('x-amz-meta-mtime', stored.modified);
    } else response.statusCode = request.method === 'DELETE' ? 204 : 404;
    if (request.method === 'HEAD' && stored) response.setHeader('Content-Length', stored.bytes.length);
    response.end();
  }

  #list(query: URLSearchParams, response: ServerResponse): void {
    const prefix = query.get('prefix') ?? '';
    const found = [...this.objects].filter(([key]) => key.startsWith(prefix));
    // As it was asked for: keys as they are, or percent-encoded.
    const encoding = query.get('encoding-type');
    const written = encoding === 'url' ? encodeURIComponent : inXml;
    const contents = found.map(
      ([key, { bytes }]) =>
        `<Contents><Key>${written(key)}</Key><LastModified>1970-01-01T00:00:00.000Z</LastModified><ETag>"${md5(bytes)}"</ETag><Size>${bytes.length}</Size></Contents>`,
    );
    response.setHeader('Content-Type', 'application/xml');
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated>${encoding === null ? '' : '<EncodingType>url</EncodingType>'}${contents.join('')}</ListBucketResult>`,
    );
  }
}

function inXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function md5(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
