import { contentTypes } from '../content-types.ts';
import type { InlineHashes } from '../inline-hashes.ts';
import { cacheRules, patternOf, revalidated, securityHeaders } from '../response-headers.ts';
import { type Moved, spellings } from './moved.ts';

/**
 * `caddy-site.conf`, for Caddy 2.6 or newer: the inside of a site's block, which its owner gives a name and a root.
 * https://caddyserver.com/docs/caddyfile/concepts
 *
 * @param inline hashes of what the edition's pages hold inline
 */
export function caddyFile(moved: readonly Moved[], inline: InlineHashes): string {
  const redirects = new Map(
    moved.flatMap(({ from, to }) =>
      spellings(from)
        .filter(canQuote)
        .map((spelling) => [spelling, to]),
    ),
  );
  return `# Written with each edition. Import it in your site's block, after its root.

# Old addresses of stories.
map {path} {naba_moved} {
${[...redirects].map(([from, to]) => `\t${quoted(from)} ${quoted(to)}\n`).join('')}\tdefault ""
}

# In a route, things happen in the order in which they are written.
route {
	header {
${securityHeaders(inline)
  .map(([name, value]) => `\t\t${name} ${quoted(value)}\n`)
  .join('')}\t\tCache-Control ${quoted(revalidated)}
	}
	# Said last and once, whether a twin is sent or not.
	header {
		Vary Accept-Encoding
		defer
	}

	@naba_moved not vars {naba_moved} ""
	redir @naba_moved {naba_moved} 301

	# What is meant for other hosts, and twins by their own name.
	@naba_hidden path /_headers /_redirects *.br *.gz
	error @naba_hidden 404

${cacheRules
  .map(
    (rule, index) => `\t@naba_cache_${index} path_regexp ${quoted(patternOf(rule))}
	header @naba_cache_${index} Cache-Control ${quoted(rule.cacheControl)}
`,
  )
  .join('')}
${contentTypes
  .toReversed()
  .map(
    ({ ending, type }, index) => `\t@naba_type_${index} path *${ending}
	header @naba_type_${index} Content-Type ${quoted(type)}
`,
  )
  .join('')}
	file_server {
		precompressed br gzip
		hide .*
	}
}

handle_errors {
	@naba_missing expression {http.error.status_code} == 404
	route @naba_missing {
		rewrite * /404.html
		header {
			Cache-Control ${quoted(revalidated)}
			Content-Type "text/html; charset=utf-8"
		}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/**
 * Caddy replaces braces wherever they stand, even inside quotes, and a backslash is no letter like others. An old address
 * never holds either (`readOldAddress`); one that did would be left to its page.
 */
function canQuote(text: string): boolean {
  return !/[{}\\\p{Cc}]/u.test(text);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
