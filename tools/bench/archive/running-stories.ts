import type { Topic } from '../../../lib/article/article.ts';

/** A running story comes to its end: after so many stories the next one of its kind begins. */
const longest = 12;

/** Which running story a story belongs to. An archive of years has many, not the few of the originals grown without end. */
export class RunningStories {
  readonly #topics: ReadonlyMap<string, Topic>;
  /** Of each kind the running story that is open. */
  readonly #open = new Map<string, { part: number; stories: number }>();
  /** Event topics that the originals do not have. */
  readonly added: Topic[] = [];

  constructor(topics: ReadonlyMap<string, Topic>) {
    this.#topics = topics;
  }

  /**
   * Slug of the running story that the next one of its kind belongs to.
   *
   * @param slug of the original's running story
   * @param mayBegin whether it may be the first of another
   */
  join(slug: string, mayBegin: boolean): string {
    const { part, stories } = this.#open.get(slug) ?? { part: 1, stories: 0 };
    const begins = mayBegin && stories >= longest;
    const joined = begins ? { part: part + 1, stories: 1 } : { part, stories: stories + 1 };
    this.#open.set(slug, joined);
    const own = joined.part === 1 ? slug : `${slug}-${joined.part}`;
    const topic = this.#topics.get(slug);
    if (begins && topic) {
      this.added.push({
        ...topic,
        slug: own,
        name: `${topic.name} (${joined.part})`,
        aliases: [],
        sameAs: [],
      });
    }
    return own;
  }
}
