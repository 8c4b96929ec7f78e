import { type ContentType, contentTypeOf, contentTypes } from '../content-types.ts';
import { type CacheRule, cacheRuleOf, cacheRules, hashDigits, revalidated } from '../response-headers.ts';

/** Files of one type and one cache rule, which travel together: a store keeps both beside each object. */
type Load = { cacheControl: string; rule: CacheRule | null; kind: ContentType };

/**
 * `rclone.sh`: copies an edition to an object store (S3 and all that speak like it, Google's, Azure's).
 *
 * Plain files only: a store sends what it holds, whatever a reader's program accepts, so the compressed twins stay at home
 * and compressing is the work of the CDN before it. Redirects are the pages of old addresses. What pages need goes first, then the
 * pages, and what is gone is removed last: no reader ever gets a page whose parts are not there.
 *
 * @param files paths below the edition, `/` between their parts
 */
export function rcloneFile(files: Iterable<string>): string {
  return `#!/bin/sh
# Written with each edition: sh edition/hosting/rclone.sh REMOTE:BUCKET [flags of rclone, such as --dry-run]
# The bucket holds the edition and nothing else: what the edition has not, is removed.
set -eu
if [ $# -eq 0 ]; then
  echo 'Say where to: sh rclone.sh REMOTE:BUCKET' >&2
  exit 2
fi
target=$1
shift
# The folder itself: the link to it may turn to a newer edition meanwhile.
edition=$(cd "$(dirname "$0")/../current" && pwd -P)

# put CONTENT-TYPE CACHE-CONTROL FILTER...: compares contents, since each edition writes all its files anew.
put() {
  type=$1 cache=$2
  shift 2
  rclone copy "$edition" "$target" --checksum --fast-list \\
    --header-upload "Content-Type: $type" --header-upload "Cache-Control: $cache" "$@"
}

${loadsOf(files)
  .map(
    (load) =>
      `put ${quoted(load.kind.type)} ${quoted(load.cacheControl)}${filtersOf(load)
        .map((filter) => ` \\\n  --filter ${quoted(filter)}`)
        .join('')} "$@"\n`,
  )
  .join('')}
rclone sync "$edition" "$target" --checksum --fast-list${neverSent
    .map((filter) => ` \\\n  --filter ${quoted(filter)}`)
    .join('')} "$@"
`;
}

const neverSent = ['- *.br', '- *.gz', '- /_headers', '- /_redirects'];

/** In the order in which they must arrive: by the length of their stay, pages last. */
function loadsOf(files: Iterable<string>): Load[] {
  const loads = new Map<string, Load>();
  for (const file of files) {
    const kind = contentTypeOf(file);
    if (!kind) continue;
    const rule = cacheRuleOf(`/${file}`) ?? null;
    const cacheControl = rule?.cacheControl ?? revalidated;
    loads.set(`${rule?.folder} ${kind.ending}`, { cacheControl, rule, kind });
  }
  return [...loads.values()].sort((a, b) => turnOf(a) - turnOf(b));
}

function turnOf({ rule, kind }: Load): number {
  if (rule) return cacheRules.indexOf(rule) * contentTypes.length + contentTypes.indexOf(kind);
  const page = kind.ending === '.html' ? 1 : 0;
  return (cacheRules.length + page) * contentTypes.length + contentTypes.indexOf(kind);
}

/** rclone takes the first filter that fits. https://rclone.org/filtering/ */
function filtersOf({ rule, kind }: Load): string[] {
  const narrower = contentTypes
    .slice(0, contentTypes.indexOf(kind))
    .filter(({ ending }) => ending.endsWith(kind.ending))
    .map(({ ending }) => `- ${nameOf(ending)}`);
  const elsewhere = cacheRules.map((other) => `- ${folderOf(other)}**`);
  const where = rule ? `${folderOf(rule)}**${kind.ending}` : nameOf(kind.ending);
  return [...(rule ? [] : [...narrower, ...elsewhere]), `+ ${where}`, '- *'];
}

function folderOf({ folder, hashed }: CacheRule): string {
  return hashed ? `${folder}${'[0-9a-f]'.repeat(hashDigits)}/` : folder;
}

/** `.html` in any folder, or `feed.json` in any folder. */
function nameOf(ending: string): string {
  return ending.startsWith('/') ? ending.slice(1) : `*${ending}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
