import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * The newspaper itself: its name, sections, desks and languages, and the one place that reads the environment.
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

/** Sections in the order of the masthead, each with the desk that signs its stories by default. */
export const sections = {
  world: { name: 'العالم', desk: 'قسم العالم' },
  economy: { name: 'اقتصاد', desk: 'قسم الاقتصاد' },
  science: { name: 'علوم', desk: 'قسم العلوم' },
  culture: { name: 'ثقافة', desk: 'قسم الثقافة' },
  sport: { name: 'رياضة', desk: 'قسم الرياضة' },
  environment: { name: 'بيئة وصحة', desk: 'قسم البيئة والصحة' },
} as const satisfies Record<string, { name: string; desk: string }>;

export type SectionId = keyof typeof sections;

export function isSection(id: string): id is SectionId {
  return Object.hasOwn(sections, id);
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
const articlesDir = path.resolve(environment.ARTICLES_DIR || 'articles');
const preview = environment.NABA_PREVIEW === '1';

/** A cache of its own for each folder of articles, so that two of them never see each other's stories. */
const archiveName = createHash('sha256').update(articlesDir).digest('hex').slice(0, 12);

export const site = {
  name: 'نبأ',
  tagline: 'للخبر ما قبله وما بعده',
  description:
    'موقع إخباري عربي يصل الخبر بما سبقه وما تلاه: لكل قضية ملف، ولكل ملف خط زمني، ولكل معلومة مصدر.',
  language: 'ar' satisfies Language,
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
  editionDir: path.resolve(environment.EDITION_DIR || 'edition'),
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
  storiesPerRun: Number(environment.STORIES_PER_RUN) || 6000,
  /** The plan of a build that runs here. */
  buildPlanDir: path.resolve('.cache', 'plan'),
  /** The SQLite index of `articlesDir`. */
  archiveFile: path.resolve('.cache', `${preview ? 'preview' : 'archive'}-${archiveName}.sqlite`),
  /** What `npm run check` and its like, which may run while an edition is made, know of `articlesDir`: no page can be made of it. */
  deskArchiveFile: path.resolve('.cache', `desk-${archiveName}.sqlite`),
  /** The same for `npm run issue`, of which papers are made. */
  paperArchiveFile: path.resolve('.cache', `paper-${archiveName}.sqlite`),
  /** Files as `npm run check` took them apart; the preview, which may run beside it, has its own. */
  copyCache: path.resolve('.cache', `${preview ? 'preview-copy' : 'copy'}-${archiveName}.sqlite`),
  /** The dictionary of `npm run check`, unpacked. */
  dictionaryCache: path.resolve('.cache', 'dictionary'),
  /** Schemas of front matter for text editors; `.vscode/settings.json` names them. */
  schemaCache: path.resolve('.cache', 'schemas'),
  /** Pictures in the forms and sizes made so far. */
  pictureCache: path.resolve('.cache', 'pictures'),
  /** Share cards drawn so far. */
  cardCache: path.resolve('.cache', 'cards'),
} as const;
