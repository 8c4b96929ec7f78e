import { canonicalAddress } from './canonical-address.ts';

/** «شارك»: the system's own ways to pass the story on, where there are any. */
const button = document.querySelector<HTMLButtonElement>('[data-tool="share"]');

if (button && 'share' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const title = document.querySelector('h1')?.textContent ?? '';
    // Who closes the sheet has shared nothing, and need not be told.
    navigator.share({ title, url: canonicalAddress() }).catch(() => undefined);
  });
}
