/** The address by which the page wants to be passed on. */
export function canonicalAddress(): string {
  return document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.href;
}
