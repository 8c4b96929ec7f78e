/** What a reader asks for, as the address of the page of results says it. */
export type SearchState = {
  query: string;
  section: string;
  topic: string;
  year: string;
  order: string;
  /** Empty for that of the page; anything else is all. */
  language: string;
};

/** Nobody types more; who pastes more searches for its beginning. */
const longestQuery = 200;

const parameters = { query: 'q', section: 's', topic: 't', year: 'y', order: 'o', language: 'l' } as const;

/** @param values of an address or of the form */
export function readState(values: URLSearchParams | FormData): SearchState {
  const value = (name: string): string => {
    const found = values.get(name);
    return typeof found === 'string' ? found.slice(0, longestQuery) : '';
  };
  return {
    query: value(parameters.query),
    section: value(parameters.section),
    topic: value(parameters.topic),
    year: value(parameters.year),
    order: value(parameters.order),
    language: value(parameters.language),
  };
}

/** The address of the results on this page, without what is not asked for. */
export function addressOf({ query, section, topic, year, order, language }: SearchState): string {
  const values = new URLSearchParams();
  const add = (name: string, value: string): void => {
    if (value !== '') values.set(name, value);
  };
  add(parameters.query, query);
  add(parameters.section, section);
  add(parameters.topic, topic);
  add(parameters.year, year);
  add(parameters.order, order);
  add(parameters.language, language);
  const text = values.toString();
  return text === '' ? location.pathname : `${location.pathname}?${text}`;
}
