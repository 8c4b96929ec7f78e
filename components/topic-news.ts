import { markNew, see, seenOf } from './seen-stories.ts';

/** What is new in a running story since the reader was last here. A first visit only takes note. */
const status = document.querySelector<HTMLElement>('#news');
const links = [...document.querySelectorAll<HTMLAnchorElement>('main .tl h3 a')];

function show(): void {
  const topic = location.pathname;
  const seen = seenOf(topic);
  if (seen && status) {
    const fresh = markNew(links, seen, status.dataset.new ?? '');
    const [first] = fresh;
    if (first) {
      const forms: Record<string, string> = JSON.parse(status.dataset.forms ?? '{}');
      const link = document.createElement('a');
      link.textContent =
        forms[new Intl.PluralRules('ar').select(fresh.length)]?.replace('#', `${fresh.length}`) ?? '';
      first.id = 'new';
      link.href = '#new';
      status.append(link);
    }
  }
  see(
    topic,
    links.map(({ pathname }) => pathname),
  );
}

if (Reflect.get(document, 'prerendering'))
  document.addEventListener('prerenderingchange', show, { once: true });
else show();
