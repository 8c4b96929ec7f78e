import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDay } from '../../arabic/dates.ts';
import { directionOf } from '../../arabic/direction.ts';
import type { PlacedStory } from '../../archive/stories.ts';
import { element } from '../../figures/svg.ts';
import { isolated } from '../../linking/body-nodes.ts';
import { absolute, storyUrl } from '../../seo/addresses.ts';
import { type Language, site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import type { LetterContent } from './letter.ts';
import { nightSheet, styles } from './letter-styles.ts';
import { leftOut, stepsOfWeek } from './letter-text.ts';
import type { WeekNews } from './week-news.ts';

const words = wordsIn(site.language);

/**
 * The letter as HTML: one column of rows, the form that mail programs draw alike. Each cell says its direction and its side, since
 * programs put letters into pages of their own and drop what `html` and `body` say. It holds no picture and fetches nothing.
 */
export function letterHtml(content: LetterContent): string {
  const { news, subject, week } = content;
  const rows = [
    masthead(week),
    row(styles.lead, news.lead.language, lead(news.lead)),
    ...news.sections.flatMap((one) => sectionRows(one, content)),
    ...threadRows(news.threads),
    foot(),
  ];
  const document = element(
    'html',
    { lang: site.language, dir: directionOf(site.language) },
    element(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      element('title', {}, subject),
      element('style', {}, nightSheet),
    ),
    element(
      'body',
      { className: ['paper'], style: styles.body },
      element('div', { style: styles.preheader }, `${week}. ${news.lead.summary}`),
      table(
        { width: '100%', className: ['paper'], style: styles.paper },
        element(
          'tr',
          {},
          element('td', { align: 'center', style: styles.edge }, table({ style: styles.column }, ...rows)),
        ),
      ),
    ),
  );
  return toHtml({ type: 'root', children: [{ type: 'doctype' }, document] });
}

function masthead(week: string): Element {
  const home = { href: absolute('/'), className: ['ink'], style: styles.wordmark };
  return element(
    'tr',
    {},
    cell(
      { className: ['bar', 'ink'], style: styles.masthead },
      site.language,
      element('a', home, words.site.name),
      element('div', { className: ['ink2'], style: styles.motto }, words.site.tagline),
      element('div', { className: ['ink2'], style: styles.days }, week),
    ),
  );
}

function lead(story: PlacedStory): Element[] {
  return [
    element('p', { style: styles.sectionName }, sectionLink(story.section)),
    headline('h1', styles.leadTitle, story),
    element('p', { className: ['ink2'], style: styles.stand }, ...isolated(story.summary, story.language)),
    meta(story),
  ];
}

function sectionRows(
  { section, stories }: WeekNews['sections'][number],
  { summaries, perSection }: LetterContent,
): Element[] {
  const left = stories.length - perSection;
  const name = element('h2', { style: styles.sectionName }, sectionLink(section));
  const all = { href: absolute(`/sections/${section}/`), className: ['ink'], style: styles.moreLink };
  return [
    element('tr', {}, cell({ className: ['bar'], style: styles.section }, site.language, name)),
    ...stories
      .slice(0, perSection)
      .map((story) =>
        row(styles.story, story.language, [
          headline('h3', styles.title, story),
          ...(summaries
            ? [
                element(
                  'p',
                  { className: ['ink2'], style: styles.summary },
                  ...isolated(story.summary, story.language),
                ),
              ]
            : []),
          meta(story),
        ]),
      ),
    ...(left > 0 ? [row(styles.more, site.language, [element('a', all, leftOut(left))])] : []),
  ];
}

function threadRows(threads: WeekNews['threads']): Element[] {
  if (threads.length === 0) return [];
  const overline = element('span', { className: ['rub'], style: styles.overline }, 'ملفات الأسبوع');
  const name = element('h2', { style: styles.sectionName }, overline);
  return [
    element('tr', {}, cell({ className: ['bar'], style: styles.section }, site.language, name)),
    ...threads.map(({ slug, name: thread, summary, count }) =>
      row(styles.story, site.language, [
        element(
          'h3',
          { className: ['ink'], style: styles.title },
          element(
            'a',
            { href: absolute(`/topics/${slug}/`), className: ['ink'], style: styles.titleLink },
            ...isolated(thread, site.language),
          ),
        ),
        ...(summary === null
          ? []
          : [
              element(
                'p',
                { className: ['ink2'], style: styles.summary },
                ...isolated(summary, site.language),
              ),
            ]),
        element('p', { className: ['ink3'], style: styles.meta }, stepsOfWeek(count)),
      ]),
    ),
  ];
}

function foot(): Element {
  const link = (href: string, said: string): Element =>
    element('a', { href, className: ['ink3'], style: styles.footLink }, said);
  const { unsubscribe } = site.letter;
  return element(
    'tr',
    {},
    cell(
      { className: ['bar', 'ink3'], style: styles.foot },
      site.language,
      element('p', { style: styles.footText }, `«${words.site.name}» ${words.site.description}`),
      element(
        'p',
        { style: styles.footText },
        link(absolute('/'), 'الصفحة الأولى'),
        ' · ',
        link(absolute('/archive/'), 'الأرشيف'),
        ...(unsubscribe === null ? [] : [' · ', link(unsubscribe, 'إلغاء الاشتراك')]),
      ),
    ),
  );
}

function headline(tagName: 'h1' | 'h3', style: string, { path, title, language }: PlacedStory): Element {
  const link = { href: storyUrl(path), className: ['ink'], style: styles.titleLink };
  return element(tagName, { style }, element('a', link, ...isolated(title, language)));
}

function meta({ place, date, language }: PlacedStory): Element {
  const day = formatDay(date.epoch, language, { weekday: true });
  const where = place === null ? [] : [...isolated(place, language), ' · '];
  return element(
    'p',
    { className: ['ink3'], style: styles.meta },
    ...where,
    element('span', { style: styles.whole }, day),
  );
}

function sectionLink(section: WeekNews['sections'][number]['section']): Element {
  const link = {
    href: absolute(`/sections/${section}/`),
    lang: site.language,
    className: ['rub'],
    style: styles.overline,
  };
  return element('a', link, words.sections[section].name);
}

function row(style: string, language: Language, children: ElementContent[]): Element {
  return element('tr', {}, cell({ style }, language, ...children));
}

function cell(properties: Element['properties'], language: Language, ...children: ElementContent[]): Element {
  const direction = directionOf(language);
  // The one place where a side has to be named: some programs set it on what is around the letter.
  const align = direction === 'rtl' ? 'right' : 'left';
  return element('td', { lang: language, dir: direction, align, ...properties }, ...children);
}

/** A table that only places things, which screen readers pass over. */
function table(properties: Element['properties'], ...rows: ElementContent[]): Element {
  const plain = { role: 'presentation', cellPadding: '0', cellSpacing: '0', border: '0' };
  return element('table', { ...plain, ...properties }, element('tbody', {}, ...rows));
}
