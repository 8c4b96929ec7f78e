import { markNew, see, seenOf } from './seen-stories.ts';
import { whenSeen } from './when-seen.ts';

/** Marks the new steps of a running story for those who know its page. Whoever opens a story has seen it. */
function show(): void {
  const thread = document.querySelector<HTMLElement>('#thread');
  const topic = thread?.querySelector<HTMLAnchorElement>('[href^="/topics/"]')?.pathname ?? '';
  const seen = seenOf(topic);
  if (!thread || !seen) return;
  markNew([...thread.querySelectorAll<HTMLAnchorElement>('.tl a.un')], seen, thread.dataset.new ?? '');
  see(topic, [location.pathname]);
}

whenSeen(show);
