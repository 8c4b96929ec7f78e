import type { Article, NewsDate, Topic } from '../article/article.ts';
import { topicKinds } from '../article/article.ts';
import { isLanguage, isSection } from '../site.ts';
import type { Card, TopicCard } from './card.ts';
import { number, type Row, text, textOrNull } from './database.ts';

/** A story without its body: what `record` holds. */
export type StoryRecord = Omit<Article, 'map' | 'html' | 'markdown' | 'text'>;

/** Columns that `toCard` needs; `stories` may be joined under the name `s`. */
export const cardColumns =
  's.path, s.language, s.title, s.summary, s.date, s.epoch, s.has_time, s.section, s.place, s.minutes';

export function toCard(row: Row): Card {
  const language = text(row, 'language');
  const section = text(row, 'section');
  if (!isLanguage(language) || !isSection(section))
    throw new TypeError(`${text(row, 'path')}: unknown language or section`);
  return {
    path: text(row, 'path'),
    language,
    title: text(row, 'title'),
    summary: text(row, 'summary'),
    date: toDate(row),
    section,
    place: textOrNull(row, 'place'),
    minutes: number(row, 'minutes'),
  };
}

function toDate(row: Row): NewsDate {
  return { iso: text(row, 'date'), epoch: number(row, 'epoch'), hasTime: number(row, 'has_time') === 1 };
}

/** A story as it was stored: its record, and the long columns that the record leaves out. */
export function toArticle(row: Row): Article {
  const record: StoryRecord = JSON.parse(text(row, 'record'));
  return {
    ...record,
    map: textOrNull(row, 'map'),
    html: text(row, 'html'),
    markdown: text(row, 'markdown'),
    text: text(row, 'text'),
  };
}

export function toTopic(row: Row): Topic {
  const topic: Topic = JSON.parse(text(row, 'record'));
  return topic;
}

/** A topic with the count of its published stories and the date of the newest. */
export function toTopicCard(row: Row): TopicCard {
  const kind = topicKinds.find((known) => known === row.kind);
  if (!kind) throw new TypeError(`unknown kind of topic ${row.kind}`);
  return {
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    kind,
    summary: textOrNull(row, 'summary'),
    stories: number(row, 'stories'),
    latest: row.date === null ? null : toDate(row),
  };
}
