/** Everything published may be found (RFC 9309). */
export function robots(): string {
  return 'User-agent: *\nAllow: /\n';
}
