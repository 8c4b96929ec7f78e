import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readOldAddress } from '../article/old-address.ts';

/** @returns where an address leads now, or null; it may be percent-encoded and end with a slash */
export type FindMoved = (pathname: string) => string | null;

/** Reads the `_redirects` of an edition; none in one that was made before there were any. */
export function readRedirects(edition: string): FindMoved {
  const file = path.join(edition, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const moved = new Map<string, string>();
  for (const line of lines) {
    const [from = '', to] = line.split(' ');
    const read = readOldAddress(from);
    if ('address' in read && to !== undefined) moved.set(read.address, to);
  }
  return (pathname) => {
    const read = readOldAddress(pathname);
    return 'address' in read ? (moved.get(read.address) ?? null) : null;
  };
}
