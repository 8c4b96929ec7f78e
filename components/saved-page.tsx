import { KeptStoriesPage } from './kept-stories-page.tsx';

type Props = { script: string };

/** «محفوظاتي»: what the reader keeps on this device. */
export function SavedPage({ script }: Props) {
  return (
    <KeptStoriesPage heading="محفوظاتي" script={script}>
      <p className="stand">أخبار على هذا الجهاز وحده، تُقرأ من دون اتصال.</p>
    </KeptStoriesPage>
  );
}
