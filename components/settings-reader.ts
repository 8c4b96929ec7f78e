import { recall, remember } from './remembered.ts';
import { applySettings, settingsName } from './settings.ts';

const root = document.documentElement;

/** The form of `/settings/` (settings-form.tsx), on that page, or in a dialog of any other once it was asked for. */
let form = document.querySelector<HTMLFormElement>('#settings');

/** What was chosen and the device will not remember: it holds as long as the page. */
let held: unknown;

let dialog: Promise<HTMLDialogElement> | undefined;

if (form) {
  const early = chosenIn(form);
  if (early.length > 0) keep({ ...Object(recall(settingsName)), ...Object.fromEntries(early) });
  listen(form);
} else {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[href$="/settings/"]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      dialog ??= import('./settings-dialog.ts').then(({ settingsDialog }) => settingsDialog(link, adopt));
      dialog.then(
        (opened) => opened.showModal(),
        () => location.assign(link.href),
      );
    });
  }
}
show();

// What was chosen meanwhile: on another page, before this one was come back to or came on screen, or in another tab.
addEventListener('pageshow', show);
addEventListener('storage', show);
document.addEventListener('prerenderingchange', show);

/** Shows what is chosen, on the page and in the form. */
function show(): void {
  apply(held || recall(settingsName));
  form?.reset();
  for (const [name, value] of Object.entries(root.dataset)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value ?? '';
  }
}

function adopt(found: HTMLFormElement): void {
  form = found;
  listen(found);
  show();
}

/** What a reader has chosen before this script was there. */
function chosenIn(one: HTMLFormElement): [name: string, value: string][] {
  return [...one.querySelectorAll('input')]
    .filter(({ checked, defaultChecked }) => checked && !defaultChecked)
    .map(({ name, value }) => [name, value]);
}

function listen(to: HTMLFormElement): void {
  to.addEventListener('change', () => keep(Object.fromEntries(new FormData(to))));
  to.querySelector('[type=reset]')?.addEventListener('click', () => keep(null));
}

function keep(chosen: unknown): void {
  apply(chosen);
  const isKept = remember(settingsName, chosen);
  held = !isKept && chosen;
  // Where the device will not remember, the form says so.
  form?.querySelector('output')?.toggleAttribute('hidden', isKept);
}

/** The browser's own bars take the colour of the paper that was chosen; where none was, the page's own metadata says it. */
function apply(chosen: unknown): void {
  applySettings(chosen);
  document.querySelector('#bars')?.remove();
  if (!root.dataset.scheme) return;
  // The first that fits counts.
  document.head.prepend(
    Object.assign(document.createElement('meta'), {
      id: 'bars',
      name: 'theme-color',
      content: getComputedStyle(document.body).backgroundColor,
    }),
  );
}
