/** The address by which the page wants to be passed on, without what stands behind it here. */
export function canonicalAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('[rel="canonical"]')?.href ?? location.origin + location.pathname
  );
}
