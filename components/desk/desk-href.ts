/** The desk's page of a story. A file may have any name before the desk has said what is wrong with it. */
export function deskHref(address: string): string {
  return `/desk/articles/${address.split('/').map(encodeURIComponent).join('/')}/`;
}
