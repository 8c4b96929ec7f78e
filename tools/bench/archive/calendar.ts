import { Chance } from './chance.ts';

const fewestADay = 2;
const mostADay = 10;
const dayLength = 86_400_000;

/** Minutes after midnight between which a day's stories appear; what is new comes later on the last day. */
const opens = 6 * 60;
const closes = 20 * 60;

/**
 * When the stories of an archive appear: 2 to 10 a day up to the last one, oldest first, no two at one minute.
 *
 * @param lastDay `2017-04-13`
 * @returns moments in the form of front matter: `2017-04-13T09:00+03:00`
 */
export function calendar(stories: number, lastDay: string, seed: string): string[] {
  const dates: string[] = [];
  for (let age = 0; dates.length < stories; age += 1) {
    const chance = new Chance(seed, 'day', age);
    const today = fewestADay + chance.below(mostADay - fewestADay + 1);
    for (let number = today; number > 0 && dates.length < stories; number -= 1) {
      dates.push(moment(lastDay, age, opens + Math.floor(((number - 0.5) / today) * (closes - opens))));
    }
  }
  return dates.reverse();
}

/** When the stories appear that come after an archive's last one: a minute apart, late on its last day. */
export function lateMoment(lastDay: string, number: number): string {
  return moment(lastDay, 0, closes + number);
}

function moment(lastDay: string, age: number, minutes: number): string {
  const day = new Date(Date.parse(lastDay) - age * dayLength + minutes * 60_000);
  return `${day.toISOString().slice(0, 16)}+03:00`;
}
