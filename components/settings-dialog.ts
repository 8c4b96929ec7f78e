/**
 * The form of `/settings/` in a dialog of another page. A file of its own, which is loaded when a reader asks for the dialog.
 *
 * @param link leads to the page, and names the dialog
 * @param adopt is given the form, which is the document's by then, before it is shown
 * @throws where the page cannot be fetched or has no form
 */
export async function settingsDialog(
  { href, text }: HTMLAnchorElement,
  adopt: (form: HTMLFormElement) => void,
): Promise<HTMLDialogElement> {
  const page = await (await fetch(href)).text();
  // The rest of the page has styles that this page's policy does not allow, and a parser would say so on the console.
  const [html = ''] = /<form id="settings".*?<\/form>/s.exec(page) ?? [];
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('form');
  if (!found) throw new Error(href);
  const form = document.adoptNode(found);
  adopt(form);
  for (const button of form.querySelectorAll('button')) button.hidden = false;
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = text;
  dialog.append(form);
  document.body.append(dialog);
  await stylesOfChoices();
  return dialog;
}

/** The form's styles are those of choices (document.tsx), which a page loads once there are any. */
async function stylesOfChoices(): Promise<void> {
  const sheet = document.querySelector<HTMLLinkElement>('#choices[disabled]');
  if (!sheet) return;
  await new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    sheet.removeAttribute('disabled');
  });
}
