import { countedBy } from './counted-forms.ts';
import { link } from './elements.ts';
import { markNew, see, seenOf } from './seen-stories.ts';
import { whenSeen } from './when-seen.ts';

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
      first.id = 'new';
      status.append(link('#new', countedBy(status.dataset.forms, fresh.length)));
    }
  }
  see(
    topic,
    links.map(({ pathname }) => pathname),
  );
}

whenSeen(show);
