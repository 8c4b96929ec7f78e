import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = { script: string };

/** Stands in for a page that is not kept while there is no connection, under the address of that page. */
export function OfflinePage({ script }: Props) {
  return (
    <KeptStoriesPage heading="لا اتصال الآن" script={script}>
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
