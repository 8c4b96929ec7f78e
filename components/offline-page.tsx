import type { PageVersion } from '#lib/archive/published-languages.ts';
import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = {
  script: string;
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** Stands in for a page that is not kept while there is no connection, under the address of that page. */
export function OfflinePage({ script, versions }: Props) {
  return (
    <KeptStoriesPage heading="لا اتصال الآن" versions={versions} script={script}>
      <p className="stand">
        تعذر فتح هذه الصفحة، وليست بين ما حُفظ على جهازك. تحقق من اتصالك بالإنترنت، أو اقرأ مما يلي.
      </p>
      <ul className="dots">
        <li>
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the one that was asked for, whatever it is */}
          <a href="">أعد المحاولة</a>
        </li>
        <li>
          <a href="/saved/">محفوظاتي</a>
        </li>
      </ul>
    </KeptStoriesPage>
  );
}
