import type { Article, NewsDate, Topic, TopicKind } from '../article/article.ts';
import { topicKinds } from '../article/article.ts';
import { isLanguage, isSection } from '../site.ts';
import type { Card, CountedTopic, Headline, PlacedHeadline, TopicName, TopicSize } from './card.ts';
import { number, type Row, text, textOrNull } from './database.ts';

/** A story without its body: what `record` holds. */
export type StoryRecord = Omit<Article, 'map' | 'html' | 'markdown' | 'text'>;

/** Columns that `toHeadline` needs; `stories` is joined under the name `s`. */
export const headlineColumns = 's.path, s.language, s.title, s.date, s.epoch, s.has_time, s.section';
/** Columns that `toPlacedHeadline` needs. */
export const placedColumns = `${headlineColumns}, s.place`;
/** Columns that `toCard` needs. */
export const cardColumns = `${placedColumns}, s.summary`;

export function toHeadline(row: Row): Headline {
  const language = text(row, 'language');
  const section = text(row, 'section');
  if (!isLanguage(language) || !isSection(section))
    throw new TypeError(`${text(row, 'path')}: unknown language or section`);
  return { path: text(row, 'path'), language, title: text(row, 'title'), date: toDate(row), section };
}

export function toPlacedHeadline(row: Row): PlacedHeadline {
  return { ...toHeadline(row), place: textOrNull(row, 'place') };
}

export function toCard(row: Row): Card {
  return { ...toPlacedHeadline(row), summary: text(row, 'summary') };
}

function toDate(row: Row): NewsDate {
  return { iso: text(row, 'date'), epoch: number(row, 'epoch'), hasTime: number(row, 'has_time') === 1 };
}

export function toRecord(row: Row): StoryRecord {
  const record: StoryRecord = JSON.parse(text(row, 'record'));
  return record;
}

export function toTopic(row: Row): Topic {
  const topic: Topic = JSON.parse(text(row, 'record'));
  return topic;
}

export function toTopicName(row: Row): TopicName {
  return { slug: text(row, 'slug'), name: text(row, 'name') };
}

/** @throws if the archive holds a kind that the code does not know */
export function toTopicKind(row: Row): TopicKind {
  const kind = topicKinds.find((known) => known === row.kind);
  if (!kind) throw new TypeError(`unknown kind of topic ${row.kind}`);
  return kind;
}

export function toCountedTopic(row: Row): CountedTopic {
  return { ...toTopicName(row), kind: toTopicKind(row), stories: number(row, 'stories') };
}

export function toTopicSize(row: Row): TopicSize {
  return { stories: number(row, 'stories'), latest: row.date === null ? null : toDate(row) };
}
