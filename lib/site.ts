import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The newspaper itself: its sections and languages, and the one place that reads the environment. Its names are in lib/words.
 */

/** Languages a story may be written in, with the direction that follows from each. */
export const languages = {
  ar: { direction: 'rtl', name: 'العربية' },
  fa: { direction: 'rtl', name: 'فارسی' },
  ur: { direction: 'rtl', name: 'اردو' },
  he: { direction: 'rtl', name: 'עברית' },
  en: { direction: 'ltr', name: 'English' },
  fr: { direction: 'ltr', name: 'Français' },
} as const satisfies Record<string, { direction: 'rtl' | 'ltr'; name: string }>;

export type Language = keyof typeof languages;

/** Sections in the order of the masthead. */
export const sections = ['world', 'economy', 'science', 'culture', 'sport', 'environment'] as const;

export type SectionId = (typeof sections)[number];

export function isSection(id: string): id is SectionId {
  return sections.some((section) => section === id);
}

export function isLanguage(id: string): id is Language {
  return Object.hasOwn(languages, id);
}

/**
 * An export refuses a route without pages, and a newspaper may have no stories yet: such a route renders a page of this
 * name, which the edition leaves out.
 */
export const emptyRoute = '_';

const environment = process.env;

/** The site's own language (`SITE_LANGUAGE`). A wrong one ends whatever was started: no page could be right. */
function readLanguage(): Language {
  const wanted = environment.SITE_LANGUAGE || 'ar';
  if (isLanguage(wanted)) return wanted;
  const known = Object.keys(languages).join(', ');
  process.stderr.write(
    `SITE_LANGUAGE is "${wanted}", which is no language of the site: set it to one of ${known}.\n`,
  );
  process.exit(1);
}

/**
 * A path below the folder that a command is run in. What only running code knows of a path, Turbopack takes for anything: each time it
 * compiles it would look through all folders there, and read the files of every edition, of which there can be half a million.
 */
const fromHere = (...parts: string[]): string => path.resolve(/* turbopackIgnore: true */ ...parts);

const articlesDir = fromHere(environment.ARTICLES_DIR || 'articles');
const preview = environment.NABA_PREVIEW === '1';

/** A cache of its own for each folder of articles, so that two of them never see each other's stories. */
const archiveName = createHash('sha256').update(articlesDir).digest('hex').slice(0, 12);

export const site = {
  /** Pages that are nobody's but the site's are in this language, and its front page is at the root. */
  language: readLanguage(),
  /** The newsroom's clock (IANA name): new stories are dated by it. */
  timeZone: 'Asia/Riyadh',
  /** Absolute address without a slash at its end. */
  url: (environment.SITE_URL || 'http://localhost:3000').replace(/\/+$/, ''),
  port: Number(environment.PORT || 3000),
  /** Search engines that take part are told what changed, if there is a key (https://www.indexnow.org/documentation). */
  indexNow: {
    key: environment.INDEXNOW_KEY || null,
    endpoint: environment.INDEXNOW_ENDPOINT || 'https://api.indexnow.org/indexnow',
  },
  /** Addresses of the WebSub hubs that pass the feeds on to who follows them (https://www.w3.org/TR/websub/). */
  hubs: [...new Set((environment.WEBSUB_HUBS ?? '').split(/[\s,]+/).filter((hub) => hub !== ''))],
  /** The week's letter: who it comes from (`نبأ <letter@naba.example>`), and where readers stop it; left out where nothing is said. */
  letter: {
    from: environment.LETTER_FROM || null,
    unsubscribe: environment.LETTER_UNSUBSCRIBE || null,
  },
  /** Netlify builds this, or an edition for it: its rules of redirecting are its own. */
  forNetlify: environment.NETLIFY === 'true',
  articlesDir,
  editionDir: fromHere(environment.EDITION_DIR || 'edition'),
  /** Drafts and stories of the future are shown: `npm run dev`. */
  preview,
  /** Where a build and the processes that render for it meet (lib/archive/render-plan.ts); none where Next runs alone. */
  planDir: environment.NABA_PLAN || null,
  /** A Chromium to print the paper with; where there is none, one that is installed. */
  chromium: environment.CHROMIUM_PATH || null,
  /** Process id of the build that this process renders for. */
  builder: environment.NABA_BUILDER ? Number(environment.NABA_BUILDER) : null,
  /**
   * So many stories one run of Next takes on, with the pages of their topics and months: it remembers 50 KB of each page until it
   * ends. A machine with little memory takes more runs.
   */
  storiesPerRun: Number(environment.STORIES_PER_RUN) || 10_000,
  /** The plan of a build that runs here. */
  buildPlanDir: fromHere('.cache', 'plan'),
  /** The SQLite index of `articlesDir`. */
  archiveFile: fromHere('.cache', `${preview ? 'preview' : 'archive'}-${archiveName}.sqlite`),
  /** What `npm run check` and its like, which may run while an edition is made, know of `articlesDir`: no page can be made of it. */
  deskArchiveFile: fromHere('.cache', `desk-${archiveName}.sqlite`),
  /** The same for `npm run issue`, of which papers are made. */
  paperArchiveFile: fromHere('.cache', `paper-${archiveName}.sqlite`),
  /** Files as `npm run check` took them apart; the preview, which may run beside it, has its own. */
  copyCache: fromHere('.cache', `${preview ? 'preview-copy' : 'copy'}-${archiveName}.sqlite`),
  /** The dictionary of `npm run check`, unpacked. */
  dictionaryCache: fromHere('.cache', 'dictionary'),
  /** What Node compiled of the desk's modules. */
  compileCache: fromHere('.cache', 'compiled'),
  /** Schemas of front matter for text editors; `.vscode/settings.json` names them. */
  schemaCache: fromHere('.cache', 'schemas'),
  /** Pictures in the forms and sizes made so far. */
  pictureCache: fromHere('.cache', 'pictures'),
  /** Share cards drawn so far. */
  cardCache: fromHere('.cache', 'cards'),
} as const;

/**
 * The address of a page for readers of a language: at the root in the site's own, else below the language's name.
 *
 * @param path its address in the site's own language: begins with a slash
 */
export function hrefIn(language: Language, path: string): string {
  return language === site.language ? path : `/${language}${path}`;
}
