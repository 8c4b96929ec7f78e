import { isAllowedLicence } from './licences.ts';
import { dependencyLists, type Lockfile, type Manifest, packageName } from './lockfile.ts';

const exactVersion = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const strongHash = /^sha512-[A-Za-z0-9+/]{86}==$/;

/**
 * What is wrong with the packages that a lockfile names: each has to have an exact version, a strong hash and an allowed licence, to
 * come from a registry, and to run nothing when it is installed that package.json does not decide on.
 *
 * @returns a sentence for each problem
 */
export function packageProblems(manifest: Manifest, lockfile: Lockfile): string[] {
  const { '': root, ...packages } = lockfile.packages;
  if (!root) return ['package-lock.json does not say what it was made for: run npm install.'];
  const scripts = new Set<string>();
  const problems: string[] = [];
  for (const [folder, entry] of Object.entries(packages)) {
    const name = packageName(folder);
    const { version = '', integrity = '', license = 'none', resolved, link, inBundle } = entry;
    if (entry.hasInstallScript) scripts.add(name);
    if (entry.name !== undefined && entry.name !== name)
      problems.push(`${folder} is ${entry.name} under another name.`);
    if (!exactVersion.test(version)) problems.push(`${folder} has no exact version: ${version}.`);
    if (!strongHash.test(integrity)) problems.push(`${folder} has no sha512 hash.`);
    if (resolved !== undefined || link || inBundle)
      problems.push(
        `${folder} is not simply what the registry has: ${resolved ?? 'a link, or part of another'}.`,
      );
    if (!isAllowedLicence(name, license))
      problems.push(`${folder} has a licence that is not allowed: ${license} (tools/packages/licences.ts).`);
  }
  for (const name of scripts)
    if (manifest.allowScripts[name] === undefined)
      problems.push(
        `${name} runs a script when it is installed: decide on it in allowScripts of package.json.`,
      );
  for (const name of Object.keys(manifest.allowScripts))
    if (!scripts.has(name)) problems.push(`allowScripts names ${name}, which runs no script.`);
  return [...problems, ...dependencyLists.flatMap((list) => disagreements(manifest, lockfile, list))];
}

/** Where package.json asks for something else than the lockfile holds. */
function disagreements(
  manifest: Manifest,
  { packages }: Lockfile,
  list: (typeof dependencyLists)[number],
): string[] {
  const locked = packages['']?.[list] ?? {};
  const names = new Set([...Object.keys(manifest[list]), ...Object.keys(locked)]);
  return [...names].flatMap((name) => {
    const asked = manifest[list][name];
    if (asked !== undefined && !exactVersion.test(asked))
      return [`package.json asks for no exact version of ${name}: ${asked}.`];
    if (asked === locked[name] && asked === packages[`node_modules/${name}`]?.version) return [];
    return [`package.json and package-lock.json disagree on ${name}: run npm install.`];
  });
}
