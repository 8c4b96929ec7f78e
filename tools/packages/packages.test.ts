import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exceptions, isAllowedLicence } from './licences.ts';
import { lockfileSchema, manifestSchema, packageName, readLockfile, readManifest } from './lockfile.ts';
import { packageCounts } from './package-counts.ts';
import { packageProblems } from './package-problems.ts';

const lockfile = readLockfile();

describe('the packages of this project', () => {
  it('have exact versions, hashes, allowed licences and no script that was not decided on', () => {
    expect(packageProblems(readManifest(), lockfile)).toEqual([]);
  });

  it('need every exception that there is', () => {
    const names = Object.keys(lockfile.packages).map(packageName);
    for (const { packages, reason } of exceptions)
      expect([reason, names.some((name) => packages.test(name))]).toEqual([reason, true]);
  });

  it('run in tests alone where their licence says so', () => {
    for (const [folder, { license, dev }] of Object.entries(lockfile.packages))
      if (license === 'MPL-2.0') expect([folder, dev]).toEqual([folder, true]);
  });

  it('are counted in the README', () => {
    const sentence =
      /(\d+) packages are named for production and (\d+) for development; with all that these need, on every platform, (\d+) and (\d+)\./;
    const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    const { production, development } = packageCounts(lockfile);
    expect(sentence.exec(readme)?.slice(1).map(Number)).toEqual([
      production.named,
      development.named,
      production.all,
      development.all,
    ]);
  });

  it('come from a registry alone, and npm is told so', () => {
    const settings = readFileSync('.npmrc', 'utf8').split('\n');
    for (const setting of [
      'strict-allow-scripts=true',
      'allow-git=none',
      'allow-remote=none',
      'save-exact=true',
    ])
      expect(settings).toContain(setting);
  });
});

const good = {
  version: '1.2.3',
  license: 'MIT',
  integrity: `sha512-${'A'.repeat(86)}==`,
};

function problemsOf(entry: object, { asked = '1.2.3', locked = '1.2.3', allowScripts = {} } = {}): string[] {
  return packageProblems(
    manifestSchema.parse({ dependencies: { a: asked }, allowScripts }),
    lockfileSchema.parse({
      lockfileVersion: 3,
      packages: { '': { dependencies: { a: locked } }, 'node_modules/a': { ...good, ...entry } },
    }),
  );
}

describe('a lockfile', () => {
  it('may hold a package that is as it should be', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ hasInstallScript: true }, { allowScripts: { a: false } })).toEqual([]);
  });

  it.each([
    ['no hash', { integrity: undefined }, 'no sha512 hash'],
    ['a weak hash', { integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'no sha512 hash'],
    ['a repository', { resolved: 'git+ssh://git@host.example/a.git#abc' }, 'git+ssh://'],
    ['an address', { resolved: 'http://host.example/a.tgz' }, 'http://host.example'],
    ['a folder', { link: true, resolved: '../a' }, '../a'],
    ['a part of another package', { inBundle: true }, 'part of another'],
    ['another package under its name', { name: 'b' }, 'is b under another name'],
    ['no licence', { license: undefined }, 'not allowed: none'],
    ['a licence of another kind', { license: 'GPL-3.0' }, 'not allowed: GPL-3.0'],
    ['a script', { hasInstallScript: true }, 'allowScripts'],
    ['a version that is none', { version: 'latest' }, 'no exact version'],
    ['another version than asked for', { version: '1.2.4' }, 'disagree on a'],
  ])('may not hold %s', (_, entry, problem) => {
    expect(problemsOf(entry)).toContainEqual(expect.stringContaining(problem));
  });

  it('agrees with package.json, which asks for exact versions and decides on nothing else', () => {
    expect(problemsOf({}, { locked: '1.2.2' })).toEqual([expect.stringContaining('disagree on a')]);
    expect(problemsOf({}, { asked: '^1.2.3' })).toEqual([expect.stringContaining('no exact version of a')]);
    expect(problemsOf({}, { allowScripts: { a: true } })).toEqual([
      'allowScripts names a, which runs no script.',
    ]);
  });
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['GPL-3.0 OR CC0-1.0', false],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0', false],
  ['(MIT OR ISC) AND (GPL-3.0)', false],
  ['UNLICENSED', false],
  ['', false],
])('a licence of %s is allowed: %s', (licence, allowed) => {
  expect(isAllowedLicence('a', licence)).toBe(allowed);
});
