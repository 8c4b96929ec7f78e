import type { Hashes } from './changed-addresses.ts';
import type { Receiver } from './receiver.ts';

/**
 * A hub that passes a feed on to who follows it. How it is told is left open by WebSub (https://www.w3.org/TR/websub/#publishing);
 * the hubs there are take PubSubHubbub's form, one feed a request, which all of them know.
 */
export function webSubHub(endpoint: string, feeds: Hashes): Receiver {
  return {
    name: 'WebSub',
    endpoint,
    subjects: feeds,
    wantsGone: false,
    announcements: ({ added, changed }) =>
      [...added, ...changed].map((feed) => ({
        type: 'application/x-www-form-urlencoded',
        body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString(),
        addresses: [feed],
      })),
    advice: { 429: 'it has heard too much for now: announce again later' },
  };
}
