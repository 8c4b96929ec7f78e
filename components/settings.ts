/**
 * The reader's choices: their names, and the values that are not the house's own. A choice that was made is an attribute of the
 * document (`data-scheme="dark"`), which settings.reader.css knows; the house's own values have none.
 */
const choices = {
  scheme: ['light', 'dark', 'sepia'],
  /** Per cent of the browser's own size. */
  size: ['87', '112', '125', '150'],
  type: ['sans'],
  digits: ['arab'],
  months: ['levant', 'egypt', 'maghreb'],
  hijri: ['off'],
} as const;

type Choices = typeof choices;

export type SettingName = keyof Choices;

/** The house's own value of each choice. */
export const defaults = {
  scheme: 'auto',
  size: '100',
  type: 'naskh',
  digits: 'latn',
  months: 'both',
  hijri: 'on',
} as const satisfies Record<SettingName, string>;

export type SettingValue<Name extends SettingName> = Choices[Name][number] | (typeof defaults)[Name];

/** Under which name a device remembers them. */
export const settingsName = 'settings';

/**
 * Puts choices on the document, and takes off it what is not among them. Their styles are loaded where there are any.
 * @param given as a device remembers them: anything; what is no known value of a known choice counts as not chosen
 */
export function applySettings(given: unknown): void {
  const kept: Record<string, unknown> = Object(given);
  for (const [name, values] of Object.entries(choices)) {
    const value = values.find((known) => known === kept[name]);
    if (value) {
      document.documentElement.dataset[name] = value;
      document.querySelector('#choices')?.removeAttribute('disabled');
    } else delete document.documentElement.dataset[name];
  }
}
