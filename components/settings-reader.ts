import { recall, remember } from './remembered.ts';
import { applySettings, settingsName } from './settings.ts';

const root = document.documentElement;

/** The form of `/settings/` (settings-form.tsx), on that page, or in a dialog of any other once it was asked for. */
let form = document.querySelector<HTMLFormElement>('#settings');

let dialog: Promise<HTMLDialogElement> | undefined;

if (form) {
  const early = chosenIn(form);
  if (Object.keys(early).length > 0) remember(settingsName, { ...Object(recall(settingsName)), ...early });
  listen(form);
} else {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[href="/settings/"]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      dialog ??= fetchDialog(link);
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

/** Shows what the device remembers, on the page and in the form. */
function show(): void {
  apply(recall(settingsName));
  form?.reset();
  for (const [name, value] of Object.entries(root.dataset)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value ?? '';
  }
}

/** What a reader has chosen before this script was there. */
function chosenIn(one: HTMLFormElement): Record<string, string> {
  const chosen = [...one.querySelectorAll('input')].filter(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
  return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
}

function listen(to: HTMLFormElement): void {
  const keep = (chosen: unknown): void => {
    apply(chosen);
    // Where the device will not remember, the form says so.
    to.querySelector('output')?.toggleAttribute('hidden', remember(settingsName, chosen));
  };
  to.addEventListener('change', () => keep(Object.fromEntries(new FormData(to))));
  to.querySelector('[type=reset]')?.addEventListener('click', () => keep(null));
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

/** @throws where the page of the form cannot be fetched */
async function fetchDialog({ href, text }: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const page = await (await fetch(href)).text();
  // The rest of the page has styles that this page's policy does not allow, and a parser would say so on the console.
  const [html = ''] = /<form id="settings".*?<\/form>/s.exec(page) ?? [];
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLFormElement>('form');
  if (!found) throw new Error(href);
  form = document.adoptNode(found);
  listen(form);
  show();
  for (const button of form.querySelectorAll('button')) button.hidden = false;
  const made = document.createElement('dialog');
  made.ariaLabel = text;
  made.append(form);
  // Its styles come with it.
  await new Promise((done) => {
    for (const sheet of found.querySelectorAll('link')) sheet.onload = sheet.onerror = done;
    document.body.append(made);
  });
  return made;
}
