import { addressOf, readState, type SearchState } from './search-state.ts';

/** Keeps the page of results in step with its form and its address. What searches is loaded when there is something to search for. */

const form = document.querySelector<HTMLFormElement>('#search');
const hits = document.querySelector<HTMLElement>('#hits');
const ways = document.querySelector<HTMLElement>('#ways');

/** A pause in typing after which results are worth showing. */
const quietMilliseconds = 200;

if (form && hits && ways) start(form, hits, ways);
window.addEventListener('load', nameManifest);

function start(form: HTMLFormElement, hits: HTMLElement, ways: HTMLElement): void {
  let asked = 0;
  let timer: number | undefined;
  /** Whether the address is one to come back to: typing goes on from it, and then changes what it typed itself. */
  let isSettled = true;

  const show = async (state: SearchState): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { showResults } = await import('./search-results.ts');
    await showResults({ form, hits, ways, state, addressOf, isCurrent: () => mine === asked });
  };
  const fill = (state: SearchState): void => {
    const fields = {
      q: state.query,
      s: state.section,
      t: state.topic,
      y: state.year,
      o: state.order,
      l: state.language,
    };
    for (const [name, value] of Object.entries(fields)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
      else if (field instanceof HTMLSelectElement) choose(field, value);
    }
  };
  const go = (isAsked: boolean): void => {
    clearTimeout(timer);
    const state = readState(new FormData(form));
    const address = addressOf(state);
    if (address !== location.pathname + location.search) {
      if (isAsked || isSettled) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isSettled = false;
    }
    if (isAsked) isSettled = true;
    void show(state);
  };
  const restore = (): void => {
    const state = readState(new URLSearchParams(location.search));
    fill(state);
    isSettled = true;
    if (state.query !== '' || hits.querySelector('li')) void show(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(true);
  });
  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event.target instanceof HTMLInputElement) timer = window.setTimeout(go, quietMilliseconds, false);
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) go(true);
  });
  // Links to other queries lie among the results.
  hits.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    restore();
  });
  window.addEventListener('popstate', restore);
  restore();
}

/** A topic that the list leaves out may still be asked for by address. */
function choose(field: HTMLSelectElement, value: string): void {
  if (![...field.options].some((option) => option.value === value)) field.add(new Option(value, value));
  field.value = value;
}

/** In the page's head from the start, it would delay the first paint; see lib/seo/web-manifest.ts. */
function nameManifest(): void {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: '/manifest.webmanifest' }),
  );
}
