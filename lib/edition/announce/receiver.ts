import type { Changes, Hashes } from './changed-addresses.ts';

/** One POST, and the addresses that are announced once it is taken. */
export type Announcement = { type: string; body: string; addresses: readonly string[] };

/** Someone who is told what changed. */
export type Receiver = {
  name: 'IndexNow' | 'WebSub';
  endpoint: string;
  /** What it is told about. */
  subjects: Hashes;
  /** Only those who list addresses want to know which are gone. */
  wantsGone: boolean;
  announcements: (changes: Changes) => Announcement[];
  /** What an answer means and what to do about it, by status. */
  advice: Readonly<Record<number, string>>;
};
