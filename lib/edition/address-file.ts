/** Where the page or file at an address lies below an edition's folder: `/x/` in `x/index.html`, `/feed.xml` in `feed.xml`. */
export function fileOfAddress(address: string): string {
  const relative = address.slice(1);
  return isPage(address) ? `${relative}index.html` : relative;
}

/** The address of a file of an edition. */
export function addressOfFile(name: string): string {
  return `/${name}`.replace(/\/index\.html$/, '/');
}

/** Whether an address is that of a page for readers. */
export function isPage(address: string): boolean {
  return address.endsWith('/');
}

/** Whether an address is that of a story's Markdown: each story has one, and nothing else. */
export function isMarkdown(address: string): boolean {
  return address.startsWith('/articles/') && address.endsWith('/index.md');
}

/** The path of the story whose Markdown is at an address. */
export function storyOfMarkdown(address: string): string {
  return address.slice('/articles/'.length, -'/index.md'.length);
}
