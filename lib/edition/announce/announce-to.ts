import { type Changes, changedAddresses, type Hashes } from './changed-addresses.ts';
import { type Patience, PostError, post } from './post.ts';
import type { Announcement, Receiver } from './receiver.ts';

/** What a receiver has to be told. */
export type Plan = {
  receiver: Receiver;
  /** What it was told last, as far as that is still of this site. */
  before: Hashes;
  changes: Changes;
  announcements: Announcement[];
};

/** @param told what the receiver was told last @param siteUrl without a slash at its end */
export function planFor(receiver: Receiver, told: Hashes, siteUrl: string): Plan {
  const before = new Map(
    [...told].filter(
      ([address]) =>
        address.startsWith(`${siteUrl}/`) && (receiver.wantsGone || receiver.subjects.has(address)),
    ),
  );
  const changes = changedAddresses(before, receiver.subjects);
  return { receiver, before, changes, announcements: receiver.announcements(changes) };
}

export type Outcome = {
  /** What the receiver knows now. */
  told: Hashes;
  /** Addresses that it took. */
  taken: number;
  /** Why it did not take the first that it did not, and what to do about it. */
  failure: string | null;
};

/** Tells a receiver what changed. One that refuses an address is asked for the others; one that is not there is left alone. */
export async function announceTo(
  { receiver, before, announcements }: Plan,
  patience: Patience,
): Promise<Outcome> {
  const { endpoint, subjects, advice } = receiver;
  const told = new Map(before);
  let taken = 0;
  let failure: string | null = null;
  for (const announcement of announcements) {
    try {
      await post(endpoint, announcement, patience);
    } catch (error) {
      if (!(error instanceof PostError)) throw error;
      const hint = error.status === null ? undefined : advice[error.status];
      failure ??= hint ? `${error.message}: ${hint}` : error.message;
      if (error.isPassing) break;
      continue;
    }
    taken += announcement.addresses.length;
    for (const address of announcement.addresses) {
      const hash = subjects.get(address);
      if (hash === undefined) told.delete(address);
      else told.set(address, hash);
    }
  }
  return { told, taken, failure };
}
