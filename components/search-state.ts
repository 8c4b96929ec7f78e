/** What a reader asks for, as the address of the page of results says it. */
export type SearchState = {
  query: string;
  section: string;
  topic: string;
  year: string;
  order: string;
};

/** Nobody types more; who pastes more searches for its beginning. */
const longestQuery = 200;

const parameters = { query: 'q', section: 's', topic: 't', year: 'y', order: 'o' } as const;

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
  };
}

/** The address of the results, without what is not asked for. */
export function addressOf({ query, section, topic, year, order }: SearchState): string {
  const values = new URLSearchParams();
  const add = (name: string, value: string): void => {
    if (value !== '') values.set(name, value);
  };
  add(parameters.query, query);
  add(parameters.section, section);
  add(parameters.topic, topic);
  add(parameters.year, year);
  add(parameters.order, order);
  const text = values.toString();
  return text === '' ? '/search/' : `/search/?${text}`;
}
