import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = {
  script: string;
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** «محفوظاتي»: what the reader keeps on this device. */
export function SavedPage({ script, versions }: Props) {
  const { kept, ways } = wordsIn(site.language);
  return (
    <KeptStoriesPage heading={ways.saved} versions={versions} script={script}>
      <p className="stand">{kept.stand}</p>
    </KeptStoriesPage>
  );
}
