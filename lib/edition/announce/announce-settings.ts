import { isPrivateAddress } from './private-address.ts';

/** What the environment says about who is told of changes. */
export type AnnounceSettings = {
  /** Address of the site without a slash at its end. */
  url: string;
  indexNow: { key: string | null; endpoint: string };
  hubs: readonly string[];
};

/** https://www.indexnow.org/documentation */
const keyForm = /^[A-Za-z0-9-]{8,128}$/;

/** What is wrong with the settings, a line each. A build refuses them too: the key becomes a file, the hubs stand in feeds. */
export function settingsProblems({ url, indexNow: { key, endpoint }, hubs }: AnnounceSettings): string[] {
  const problems: string[] = [];
  if (!isWebAddress(url)) problems.push(noAddress('SITE_URL', url));
  if (key !== null && !keyForm.test(key))
    problems.push(
      `INDEXNOW_KEY must be 8 to 128 Latin letters, digits and hyphens, and is ${describe(key)}.`,
    );
  if (!isWebAddress(endpoint)) problems.push(noAddress('INDEXNOW_ENDPOINT', endpoint));
  for (const hub of hubs) if (!isWebAddress(hub)) problems.push(noAddress('WEBSUB_HUBS', hub));
  return problems;
}

/** Why nothing may be sent to a receiver, or null: the world is never told of an address that it cannot reach. */
export function refusalFor(endpoint: string, siteUrl: string): string | null {
  if (!isPrivateAddress(siteUrl) || isPrivateAddress(endpoint)) return null;
  return `SITE_URL is ${siteUrl}, which nobody else can reach: set it to the address that readers use, and build again.`;
}

/** What was put here by mistake may be a secret: a message tells enough to find what is wrong with it. */
function describe(key: string): string {
  const strange = [...key].find((letter) => !/[A-Za-z0-9-]/.test(letter));
  return strange === undefined ? `${key.length} long` : `one with ${JSON.stringify(strange)} in it`;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function noAddress(name: string, value: string): string {
  return `${name}: "${value}" is no address that begins with https:// or http://.`;
}
