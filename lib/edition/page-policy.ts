import { policyOfPage } from './response-headers.ts';
import { hashOfStyle } from './style-hashes.ts';

/** The policy of a page as an element of its head. It allows the page's own styles and no others. @param styles what they hold */
export function policyElement(styles: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policyOfPage(styles.map(hashOfStyle))}">`;
}
