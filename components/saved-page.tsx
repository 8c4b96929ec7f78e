import type { PageVersion } from '#lib/archive/published-languages.ts';
import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = {
  script: string;
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** «محفوظاتي»: what the reader keeps on this device. */
export function SavedPage({ script, versions }: Props) {
  return (
    <KeptStoriesPage heading="محفوظاتي" versions={versions} script={script}>
      <p className="stand">أخبار على هذا الجهاز وحده، تُقرأ من دون اتصال.</p>
    </KeptStoriesPage>
  );
}
