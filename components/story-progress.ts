import { minutesToRead } from '#lib/article/reading-time.ts';
import { keepUnfinished, unfinishedStories } from './unfinished-stories.ts';

/** Remembers how far a story was read, and goes on there where the front page asks for it by `#continue`. */
const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-body] > p')];
const path = location.pathname;

/** Stories are finished when so much of them was read. */
const finished = 0.9;

/** Before this paragraph nobody has begun to read. */
const begun = 2;

let reached = -1;
let timer = 0;

function note(): void {
  // The last paragraph whose first line has come into view.
  const current = paragraphs.findLastIndex(
    (paragraph) => paragraph.getBoundingClientRect().top < innerHeight,
  );
  if (current < begun || current === reached || scrollY === 0) return;
  reached = current;
  if ((current + 1) / paragraphs.length >= finished) keepUnfinished(path);
  else
    keepUnfinished(path, {
      path,
      title: document.querySelector('h1')?.textContent ?? '',
      language: document.documentElement.lang,
      paragraph: current,
      paragraphs: paragraphs.length,
      minutesLeft: minutesToRead(
        paragraphs
          .slice(current)
          .map(({ textContent }) => textContent)
          .join(' ')
          .split(/\s+/).length,
      ),
    });
}

function goOn(): void {
  // Back and forward lead to where the browser was.
  const [visit] = performance.getEntriesByType('navigation');
  if (location.hash !== '#continue' || (visit && Reflect.get(visit, 'type') !== 'navigate')) return;
  const left = unfinishedStories().find((story) => story.path === path);
  const paragraph = paragraphs[left?.paragraph ?? -1];
  if (!paragraph) return;
  paragraph.tabIndex = -1;
  paragraph.focus({ preventScroll: true });
  paragraph.scrollIntoView({ block: 'center' });
}

goOn();
// Nobody scrolls a page that is only being prerendered.
addEventListener(
  'scroll',
  () => {
    clearTimeout(timer);
    timer = window.setTimeout(note, 200);
  },
  { passive: true },
);
// Whoever leaves at once has read as far.
addEventListener('pagehide', note);
