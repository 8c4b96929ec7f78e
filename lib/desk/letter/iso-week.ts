const day = 86_400_000;
const week = 7 * day;
/** The first of January 1970 was a Thursday. */
const mondayOf1970 = -3 * day;

/** A week of ISO 8601, from Monday, in UTC: the clock by which the whole site counts. */
export type IsoWeek = {
  /** `2017-W15`. */
  name: string;
  /** Epoch milliseconds; the end is the start of the next week. */
  start: number;
  end: number;
};

/** The week of a moment. @param epoch milliseconds */
export function weekOf(epoch: number): IsoWeek {
  const start = mondayOf1970 + Math.floor((epoch - mondayOf1970) / week) * week;
  // A week is of the year in which most of its days are: that of its Thursday.
  const year = new Date(start + 3 * day).getUTCFullYear();
  const number = 1 + Math.floor((start + 3 * day - Date.UTC(year, 0, 1)) / week);
  return { name: `${year}-W${String(number).padStart(2, '0')}`, start, end: start + week };
}

/** The week before another. */
export function weekBefore({ start }: IsoWeek): IsoWeek {
  return weekOf(start - week);
}

/**
 * A week as ISO 8601 writes it, `2017-W15` or `2017W15`.
 *
 * @returns null for what is none: most years have no week 53
 */
export function readWeek(written: string): IsoWeek | null {
  const [, year, number] = /^([1-9]\d{3})-?W(\d{2})$/i.exec(written) ?? [];
  if (year === undefined || number === undefined) return null;
  // The fourth of January is in the first week of every year.
  const found = weekOf(Date.UTC(Number(year), 0, 4) + (Number(number) - 1) * week);
  return found.name === `${year}-W${number}` ? found : null;
}
