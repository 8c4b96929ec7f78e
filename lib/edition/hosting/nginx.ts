import { contentTypes } from '../content-types.ts';
import type { InlineHashes } from '../inline-hashes.ts';
import { cacheRules, patternOf, revalidated, securityHeaders } from '../response-headers.ts';
import { type Moved, spellings } from './moved.ts';

/**
 * nginx, 1.18 or newer, with no module beyond those it is always built with. Two files, because `map` belongs into `http`
 * and the rest into the `server` that the host's owner writes: name, port, certificate and root stay theirs.
 */

/** nginx's own size of a table, below which nothing has to be said. */
const defaultTableSize = 2048;
const defaultBucketSize = 64;

/** A pointer at the value, a length of two bytes, and the pointer that ends a bucket (ngx_hash.h). */
const bytesBesideKey = 8 + 2 + 8;

/** Of more keys than this, some meet in one bucket however large the table is. */
const manyKeys = 100;

/** `nginx-http.conf`: what depends on the address that is asked for. */
export function nginxHttpFile(moved: readonly Moved[]): string {
  const redirects = redirectsByKey(moved);
  return `# Written with each edition. Include it in http { }, and nginx-server.conf in your server { }.
${tableSizes([...redirects.keys()])}
# Old addresses of stories.
map $uri $naba_moved {
  default "";
${[...redirects].map(([from, to]) => `  ${quoted(from)} ${quoted(to)};\n`).join('')}}

# The compressed twin that a reader's program takes; one with q=0 is refused.
map $http_accept_encoding $naba_twin {
  default "";
  ${quoted(acceptPattern('br'))} .br;
  ${quoted(acceptPattern('gzip'))} .gz;
}

map $uri $naba_encoding {
  default "";
  ${quoted('~\\.br$')} br;
  ${quoted('~\\.gz$')} gzip;
}

map $uri $naba_cache {
  default ${quoted(revalidated)};
${cacheRules.map((rule) => `  ${quoted(`~${patternOf(rule)}`)} ${quoted(rule.cacheControl)};\n`).join('')}}
`;
}

/** `nginx-server.conf`: how files are found and sent. @param inline hashes of what the edition's pages hold inline */
export function nginxServerFile(inline: InlineHashes): string {
  const asTheyAre = contentTypes.filter(({ shrinks }) => !shrinks);
  return `# Written with each edition, the same as long as the code is. Include it in your server { }, which says listen, server_name and root.
index index.html;
absolute_redirect off;
error_page 403 404 =404 /404.html;

# Compressed already, at the highest quality; a second time would be once too much.
gzip off;

# All headers stand here: a location with one of its own would lose the others. An empty one is not sent.
${securityHeaders(inline)
  .map(([name, value]) => `add_header ${name} ${quoted(value)} always;\n`)
  .join('')}add_header Cache-Control $naba_cache always;
add_header Content-Encoding $naba_encoding always;
add_header Vary Accept-Encoding always;

if ($naba_moved) {
  return 301 $naba_moved;
}

# Hidden files, what is meant for other hosts, and twins by their own name.
location ~ ${quoted('/\\.(?!well-known/)')} {
  return 404;
}
location ~ "^/_(?:headers|redirects)$" {
  return 404;
}
location ~ ${quoted('\\.(?:br|gz)$')} {
  return 404;
}

# The type follows from the address, the file is the twin where there is one. Texts are sent whole: what nginx says of a part
# that is not there would be called compressed.
${contentTypes
  .filter(({ shrinks }) => shrinks)
  .map(
    ({ ending, type }) => `location ~ ${quoted(`${ending.replaceAll('.', '\\.')}$`)} {
  types { }
  default_type ${quoted(type)};
  max_ranges 0;
  try_files $uri$naba_twin $uri =404;
}
`,
  )
  .join('')}
types {
${asTheyAre.map(({ ending, type }) => `  ${type} ${ending.slice(1)};\n`).join('')}}
default_type application/octet-stream;
`;
}

/** nginx looks addresses up without regard to the case of Latin letters and refuses one that comes twice. */
function redirectsByKey(moved: readonly Moved[]): Map<string, string> {
  const keys = new Set<string>();
  const redirects = new Map<string, string>();
  for (const { from, to } of moved) {
    for (const spelling of spellings(from)) {
      const key = spelling.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
      if (keys.has(key)) continue;
      keys.add(key);
      redirects.set(spelling, to);
    }
  }
  return redirects;
}

/** Arabic addresses are longer than nginx's tables take as they are, and a large archive has more of them. */
function tableSizes(keys: readonly string[]): string {
  const longest = keys.reduce((most, key) => Math.max(most, Buffer.byteLength(key)), 0);
  const inBucket = keys.length > manyKeys ? 8 : 1;
  const bucket = powerOfTwo((longest + bytesBesideKey + 8) * inBucket);
  const table = powerOfTwo(keys.length);
  return [
    bucket > defaultBucketSize ? `map_hash_bucket_size ${bucket};\n` : '',
    table > defaultTableSize ? `map_hash_max_size ${table};\n` : '',
  ].join('');
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, atLeast)));
}

function acceptPattern(coding: string): string {
  return `~*(?:^|[,\\s])${coding}(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?=[\\s;,]|$)`;
}

/** A text as nginx reads it whole, whatever it holds: inside quotes only the quote and the backslash mean something. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
