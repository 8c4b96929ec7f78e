import { keep } from './keep-page.ts';
import { forget, keptPage } from './kept-stories.ts';
import { remember } from './remembered.ts';
import { thisPage } from './this-page.ts';

/** «احفظ للقراءة لاحقًا»: the button of a story keeps it on the device, and lets go of it. */
const button = document.querySelector<HTMLButtonElement>('[data-tool="save"]');

if (button) {
  // Browsers have no caches for pages that came unprotected.
  if ('caches' in window) start(button);
  else button.hidden = true;
}

function start(button: HTMLButtonElement): void {
  const { saved = '', failed = '' } = button.dataset;
  const save = button.textContent;
  const path = location.pathname;
  const status = document.createElement('span');
  status.className = 'quiet';
  status.setAttribute('role', 'status');
  button.after(status);

  const show = (isSaved: boolean): void => {
    button.ariaPressed = `${isSaved}`;
    button.textContent = isSaved ? saved : save;
  };
  const refresh = (): Promise<void> =>
    keptPage('saved', path).then(
      (page) => show(page !== null),
      () => undefined,
    );
  button.addEventListener('click', async () => {
    if (button.ariaBusy) return;
    button.ariaBusy = 'true';
    status.textContent = '';
    try {
      if (button.ariaPressed === 'true') {
        await forget('saved', path);
        show(false);
      } else {
        // Asked for where the reader wants something kept, so that the device does not tidy it away.
        navigator.storage?.persist?.().catch(() => undefined);
        await keep('saved', thisPage());
        show(true);
        status.textContent = saved;
      }
      // Other tabs hear of it.
      remember('saved', Date.now());
    } catch {
      button.textContent = status.textContent = failed;
    }
    button.ariaBusy = null;
  });
  refresh();
  addEventListener('pageshow', refresh);
  addEventListener('storage', refresh);
}
