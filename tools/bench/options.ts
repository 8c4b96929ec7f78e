import path from 'node:path';
import { parseArgs } from 'node:util';
import { project } from './checkout.ts';

export type Options = {
  what: 'builds' | 'pages';
  /** Articles of each archive, in the order measured. */
  sizes: number[];
  /** Builds after each change, of which the median counts. */
  repeat: number;
  /** Leaves share cards undrawn, which take longest: one stands for all. */
  withoutCards: boolean;
  /** Names of contenders in small letters, or null for all. */
  only: string[] | null;
  /** File for the raw figures. */
  json: string | null;
  seed: string;
  installPeers: boolean;
  /** Folder that Eleventy is installed in. */
  peers: string;
};

const sizes = [100, 1000, 10_000];
const largest = 50_000;

export const usage = `npm run bench                what builds cost, beside Next alone, Hugo and Eleventy
  --sizes 100,1000           archives of so many articles (default ${sizes.join(',')})
  --large                    one of ${largest} too
  --repeat N                 the median of N builds after each change (default 1)
  --without-cards            one share card for all stories: drawing takes longer than all the rest
  --only naba,hugo           these alone (naba, next-alone, hugo, eleventy)
  --json FILE                raw figures
  --seed TEXT                another archive
  --install-peers            installs Eleventy where it is looked for
  --peers DIR                where that is (default .cache/bench)
npm run bench -- pages       what each page costs a reader
`;

/** @throws with what is wrong with the arguments */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: sizes.join(',') },
      large: { type: 'boolean', default: false },
      repeat: { type: 'string', default: '1' },
      'without-cards': { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      seed: { type: 'string', default: 'naba' },
      'install-peers': { type: 'boolean', default: false },
      peers: { type: 'string', default: path.join(project, '.cache', 'bench') },
    },
  });
  const [what = 'builds', ...more] = positionals;
  if ((what !== 'builds' && what !== 'pages') || more.length > 0)
    throw new Error(`There is no "${positionals.join(' ')}" to measure.`);
  const wanted = values.sizes.split(',').map((size) => count(size, '--sizes'));
  return {
    what,
    sizes: [...new Set([...wanted, ...(values.large ? [largest] : [])])],
    repeat: count(values.repeat, '--repeat'),
    withoutCards: values['without-cards'],
    only: values.only?.split(',') ?? null,
    json: values.json ?? null,
    seed: values.seed,
    installPeers: values['install-peers'],
    peers: path.resolve(values.peers),
  };
}

function count(written: string, option: string): number {
  const value = Number(written);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${option}: "${written}" is no number of 1 or more.`);
}
