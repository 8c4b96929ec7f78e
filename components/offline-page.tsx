import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = {
  script: string;
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** Stands in for a page that is not kept while there is no connection, under the address of that page. */
export function OfflinePage({ script, versions }: Props) {
  const { offline, ways } = wordsIn(site.language);
  return (
    <KeptStoriesPage heading={offline.title} versions={versions} script={script}>
      <p className="stand">{offline.stand}</p>
      <ul className="dots">
        <li>
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the one that was asked for, whatever it is */}
          <a href="">{offline.again}</a>
        </li>
        <li>
          <a href="/saved/">{ways.saved}</a>
        </li>
      </ul>
    </KeptStoriesPage>
  );
}
