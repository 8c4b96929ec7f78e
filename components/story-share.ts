import { passedOn } from './passed-on.ts';

/** «شارك»: the system's own ways to pass the story on, where there are any. */
const button = document.querySelector<HTMLButtonElement>('[data-tool="share"]');

if (button && 'share' in navigator) {
  button.hidden = false;
  button.addEventListener('click', () => {
    // Who closes the sheet has shared nothing, and need not be told.
    navigator.share(passedOn()).catch(() => undefined);
  });
}
