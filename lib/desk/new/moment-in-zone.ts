/**
 * A moment as a clock of the newsroom shows it, with its offset from UTC: `2017-04-13T19:40+03:00`.
 *
 * @param epoch milliseconds since 1970 in UTC
 * @param timeZone of the IANA database: `Asia/Riyadh`
 */
export function momentInZone(epoch: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(epoch);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '');
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${offset}`;
}
