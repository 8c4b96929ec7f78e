import type { Topic } from '../../../lib/article/article.ts';

/** A running story comes to its end: after so many stories the next one of its kind begins. */
const longest = 12;

/** Which running story a story belongs to. An archive of years has many, not the few of the originals grown without end. */
export class RunningStories {
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #stories = new Map<string, number>();
  /** Event topics that the originals do not have. */
  readonly added: Topic[] = [];

  constructor(topics: ReadonlyMap<string, Topic>) {
    this.#topics = topics;
  }

  /** @param slug of the original's running story */
  part(slug: string): string {
    const stories = this.#stories.get(slug) ?? 0;
    this.#stories.set(slug, stories + 1);
    const part = Math.floor(stories / longest) + 1;
    if (part === 1) return slug;
    const own = `${slug}-${part}`;
    const topic = this.#topics.get(slug);
    if (topic && stories % longest === 0)
      this.added.push({ ...topic, slug: own, name: `${topic.name} (${part})`, aliases: [], sameAs: [] });
    return own;
  }
}
