import type { Topic } from '../../../lib/article/article.ts';
import { calendar, lateMoment } from './calendar.ts';
import { Chance } from './chance.ts';
import { compose } from './compose.ts';
import type { ComposedPart, GeneratedStory, Target } from './generated-story.ts';
import type { Original, Originals } from './originals.ts';
import { RunningStories } from './running-stories.ts';

export type ArchiveOptions = {
  /** How many stories `next` gives before those that are new. */
  stories: number;
  seed: string;
  /** The day of the archive's newest stories: `2017-04-13`. */
  lastDay: string;
};

/** Related stories and read-alsos point no further back than so many stories of their section. */
const memory = 200;

/** Topics that the editors name themselves; the others are found in the text. */
const named = 4;

/** After so many texts in a row that are there already, the originals are held to be used up. */
const enoughTries = 1000;

/**
 * An archive of any size made from a newspaper's own stories: each story has the shape of one of them and the paragraphs of
 * three, so that no two texts are alike. The same options give the same archive, byte for byte.
 */
export class GeneratedArchive {
  readonly #originals: Originals;
  readonly #options: ArchiveOptions;
  readonly #dates: string[];
  readonly #running: RunningStories;
  readonly #texts = new Set<string>();
  readonly #recent = new Map<string, Target[]>();
  #made = 0;
  /** The second of a pair of translations, made with the first. */
  #waiting: GeneratedStory | null = null;

  constructor(originals: Originals, options: ArchiveOptions) {
    this.#originals = originals;
    this.#options = options;
    this.#dates = calendar(options.stories, options.lastDay, options.seed);
    this.#running = new RunningStories(originals.topics);
  }

  /** Topics of the originals, and those that running stories made necessary so far. */
  topics(): Topic[] {
    return [...this.#originals.topics.values(), ...this.#running.added];
  }

  /** The archive's stories, oldest first. */
  *stories(): Generator<GeneratedStory> {
    while (this.#made < this.#options.stories) yield this.next();
  }

  /** The next story: after the archive's own, each is newer than all before it. */
  next(): GeneratedStory {
    this.#made += 1;
    const second = this.#waiting;
    this.#waiting = null;
    if (second) return second;
    // What is new is the same for archives of all sizes: their builds are compared.
    const late = this.#made - this.#options.stories;
    const chance = late > 0 ? this.#chance('new', late) : this.#chance('story', this.#made);
    const [original] = chance.some(
      this.#originals.stories.filter(({ fields }) => fields.lang === 'ar'),
      1,
    );
    if (!original) throw new Error('An archive is made from stories in Arabic: there are none.');
    const story = this.#story(original, this.#made, chance);
    const translation = this.#translationOf(original);
    if (translation && this.#made < this.#options.stories) {
      const number = this.#made + 1;
      const other = this.#story(translation, number, this.#chance('story', number));
      this.#waiting = { ...other, translations: [story.path] };
      return { ...story, translations: [other.path] };
    }
    return story;
  }

  /** The story with a paragraph more, as a desk adds one soon after it is out. */
  edited(story: GeneratedStory): GeneratedStory {
    const chance = this.#chance('edit', story.number, story.parts.length);
    const more = this.#originals.stories
      .filter(({ fields }) => fields.section === story.section && fields.lang === 'ar')
      .flatMap(({ parts }) => parts)
      .filter(
        ({ kind, source }) => kind === 'paragraph' && !story.parts.some((part) => part.source === source),
      );
    const added = chance.some(more, 1).map((part) => ({ ...part, target: null }));
    return {
      ...story,
      copied: { ...story.copied, updated: story.date },
      parts: [...story.parts, ...added],
    };
  }

  #story(original: Original, number: number, chance: Chance): GeneratedStory {
    const { title, section, lang, summary, topics, related, story } = original.fields;
    const { stories, lastDay } = this.#options;
    const date = this.#dates[number - 1] ?? lateMoment(lastDay, number - stories);
    const path = `${date.slice(0, 7).replace('-', '/')}/${original.slug}-${number}`;
    const recent = this.#recent.get(section) ?? [];
    const made: GeneratedStory = {
      number,
      path,
      title: `${title} (${number})`,
      summary,
      date,
      section,
      language: lang,
      topics: topics.slice(0, named),
      // A topic more changes every page that names it, by chance: a new story begins none.
      story: story === undefined ? null : this.#running.join(story, number <= stories),
      related: chance.some(recent, related.length).map((target) => target.path),
      translations: [],
      copied: copiedFields(original, date),
      parts: this.#text(original, chance, recent),
    };
    if (lang === 'ar') this.#recent.set(section, [...recent, { path, title: made.title }].slice(-memory));
    return made;
  }

  /** A text that no story of the archive has yet. */
  #text(original: Original, chance: Chance, recent: readonly Target[]): ComposedPart[] {
    const { section, lang } = original.fields;
    const others = this.#originals.stories.filter(
      (one) => one !== original && one.fields.section === section && one.fields.lang === lang,
    );
    for (let tries = 0; tries < enoughTries; tries += 1) {
      const parts = compose(original, others, chance, () => chance.some(recent, 1)[0] ?? null);
      const text = parts.map(({ target, source }) => (target ? '' : source)).join('\n');
      if (this.#texts.has(text)) continue;
      this.#texts.add(text);
      return parts;
    }
    throw new Error(`The originals of ${section} have too few paragraphs for an archive of this size.`);
  }

  #translationOf({ fields }: Original): Original | undefined {
    return this.#originals.stories.find(({ slug }) =>
      fields.translations.some((translation) => translation.endsWith(`/${slug}`)),
    );
  }

  #chance(what: string, ...numbers: number[]): Chance {
    return new Chance(this.#options.seed, what, ...numbers);
  }
}

/** Fields that stay as they are; what was corrected or brought up to date later is so at once. */
function copiedFields({ fields }: Original, date: string): Record<string, unknown> {
  const { authors, place, sources, lead, updated, corrections } = fields;
  const given = {
    authors,
    place,
    sources,
    lead,
    updated: updated && date,
    corrections: corrections?.map((correction) => ({ ...correction, date })),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
