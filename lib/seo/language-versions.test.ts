import { expect, it } from 'vitest';
import { site } from '../site.ts';
import { languageVersions } from './language-versions.ts';

const ar = { path: '2017/a', language: 'ar' } as const;
const en = { path: '2017/a-en', language: 'en' } as const;
const fr = { path: '2017/a-fr', language: 'fr' } as const;

it('says nothing of a story that stands alone', () => {
  expect(languageVersions(ar, [])).toEqual([]);
});

it('names the story itself, its translations, and the site’s language for everybody else', () => {
  expect(languageVersions(en, [ar, fr])).toEqual([
    { language: 'en', url: `${site.url}/articles/2017/a-en/` },
    { language: 'ar', url: `${site.url}/articles/2017/a/` },
    { language: 'fr', url: `${site.url}/articles/2017/a-fr/` },
    { language: 'x-default', url: `${site.url}/articles/2017/a/` },
  ]);
});

it('sends nobody to a language that is not there', () => {
  expect(languageVersions(en, [fr]).map(({ language }) => language)).toEqual(['en', 'fr']);
});
