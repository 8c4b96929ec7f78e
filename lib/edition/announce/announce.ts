import { parseArgs } from 'node:util';
import { site } from '../../site.ts';
import { currentEdition } from '../edition-folder.ts';
import { refusalFor, settingsProblems } from './announce-settings.ts';
import { announceTo, type Plan, planFor } from './announce-to.ts';
import { announceableFeeds, announceablePages } from './announceable.ts';
import { readAnnounced, writeAnnounced } from './announced.ts';
import { indexNow } from './index-now.ts';
import type { Patience } from './post.ts';
import type { Receiver } from './receiver.ts';
import { webSubHub } from './websub.ts';

/** A minute at the most for a receiver that is not there; the next announcement says what this one could not. */
const patience: Patience = { timeout: 10_000, retries: 3, firstWait: 1000 };

/**
 * `npm run announce [-- --send]`: tells search engines and hubs which addresses changed since they were last told. Without
 * `--send` it says what it would tell whom.
 */
const { send } = options();
try {
  process.exitCode = await announce(send);
} catch (error) {
  say(error instanceof Error ? error.message : String(error), process.stderr);
  process.exitCode = 1;
}

/** @returns the exit code */
async function announce(isSent: boolean): Promise<number> {
  const problems = settingsProblems(site);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (site.indexNow.key === null && site.hubs.length === 0) {
    say('There is nobody to tell: set INDEXNOW_KEY or WEBSUB_HUBS.');
    return 0;
  }
  const edition = currentEdition(site.editionDir);
  if (!edition)
    throw new Error(`There is no edition in ${site.editionDir} yet: run \`npm run build\` first.`);
  const announced = readAnnounced(site.editionDir);
  const plans = (await receivers(edition)).map((receiver) =>
    planFor(receiver, announced.get(receiver.endpoint) ?? new Map(), site.url),
  );
  for (const plan of plans) describe(plan, announced.has(plan.receiver.endpoint));
  const refusals = new Set(plans.flatMap(({ receiver }) => refusalFor(receiver.endpoint, site.url) ?? []));
  if (!isSent) {
    for (const refusal of refusals) say(refusal);
    say('Nothing was sent. To send it: npm run announce -- --send');
    return 0;
  }
  if (refusals.size > 0) throw new Error([...refusals].join('\n'));
  const outcomes = await Promise.all(
    plans.map(async (plan) => ({ plan, ...(await announceTo(plan, patience)) })),
  );
  writeAnnounced(
    site.editionDir,
    new Map([...announced, ...outcomes.map(({ plan, told }) => [plan.receiver.endpoint, told] as const)]),
  );
  for (const { plan, taken, failure } of outcomes) {
    if (plan.announcements.length === 0) continue;
    const { name, endpoint } = plan.receiver;
    const asked = plan.announcements.reduce((sum, { addresses }) => sum + addresses.length, 0);
    const took = `${name} ${endpoint} took ${taken} of ${asked} addresses`;
    if (failure === null) say(`${took}.`);
    else say(`${took}: it ${failure}.`, process.stderr);
  }
  return outcomes.some(({ failure }) => failure !== null) ? 1 : 0;
}

async function receivers(edition: string): Promise<Receiver[]> {
  const { key, endpoint } = site.indexNow;
  const feeds = site.hubs.length > 0 ? announceableFeeds(edition, site.url) : new Map<string, string>();
  return [
    ...(key === null
      ? []
      : [indexNow({ key, endpoint }, site.url, await announceablePages(edition, site.url))]),
    ...site.hubs.map((hub) => webSubHub(hub, feeds)),
  ];
}

function describe({ receiver, changes }: Plan, isKnown: boolean): void {
  const { name, endpoint, wantsGone } = receiver;
  const { added, changed, gone } = changes;
  const counts = `${added.length} new, ${changed.length} changed${wantsGone ? `, ${gone.length} gone` : ''}`;
  say(`${name} ${endpoint}: ${counts}${isKnown ? '' : ' (it was told nothing yet)'}.`);
  for (const address of added) say(`  new     ${address}`);
  for (const address of changed) say(`  changed ${address}`);
  for (const address of gone) say(`  gone    ${address}`);
}

function options(): { send: boolean } {
  try {
    return parseArgs({ options: { send: { type: 'boolean', default: false } } }).values;
  } catch {
    say('npm run announce [-- --send]', process.stderr);
    process.exit(1);
  }
}

function say(line: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${line}\n`);
}
