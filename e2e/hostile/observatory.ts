/**
 * The rules by which Mozilla's Observatory takes points off (https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring),
 * as far as a static site can break them.
 */

const halfYear = 15_768_000;
const privateReferrers = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'no-referrer-when-downgrade',
];

export type Answer = { headers: Readonly<Record<string, string>>; html: string };

/** @returns each rule that is broken, with what it costs; none for a site that has all its hundred points */
export function deductions({ headers, html }: Answer): string[] {
  const policy = directivesOf(headers['content-security-policy'] ?? '');
  const sources = (name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isOpen = (name: string): boolean =>
    sources(name).some((source) => /^(?:\*|https?:|data:|blob:)$/.test(source));
  const isUnsafe = (name: string): boolean =>
    sources(name).some((source) => /'unsafe-(?:inline|eval|hashes)'/.test(source));
  const strictTransport = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)[^>]*>/g)];
  const rules: [isBroken: boolean, rule: string][] = [
    [policy.size === 0, 'csp-not-implemented: -25'],
    [String(policy.get('default-src')) !== "'none'", "default-src is not 'none': the bonus is lost"],
    [isUnsafe('script-src'), 'csp-implemented-with-unsafe-inline or -eval: -20'],
    [isUnsafe('style-src'), 'csp-implemented-with-unsafe-inline-in-style-src-only: the bonus is lost'],
    [
      ['script-src', 'object-src', 'style-src'].some(isOpen),
      'csp-implemented-with-insecure-scheme or broad source: -20',
    ],
    [
      !policy.has('base-uri') || !policy.has('form-action'),
      'base-uri or form-action is open, which default-src does not cover',
    ],
    ['set-cookie' in headers, 'cookies: a static page needs none: up to -40'],
    [headers['access-control-allow-origin'] !== undefined, 'cross-origin-resource-sharing: up to -50'],
    [strictTransport === 0, 'hsts-not-implemented: -20'],
    [strictTransport < halfYear, 'hsts-implemented-max-age-less-than-six-months: -10'],
    [!privateReferrers.includes(headers['referrer-policy'] ?? ''), 'referrer-policy-not-private: -5'],
    [headers['x-content-type-options'] !== 'nosniff', 'x-content-type-options-not-implemented: -5'],
    [
      !policy.has('frame-ancestors') && headers['x-frame-options'] === undefined,
      'x-frame-options-not-implemented: -20',
    ],
    [
      scripts.some(([, src = '']) => !/^\/(?!\/)/.test(src)),
      'sri-not-implemented, with a script of others: up to -50',
    ],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
}

/** Directives of a policy by name, each with its sources. */
export function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').flatMap((directive): [string, string[]][] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return name === '' ? [] : [[name, sources]];
    }),
  );
}
