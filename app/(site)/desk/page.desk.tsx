import { DeskListPage } from '#components/desk/desk-list-page.tsx';
import { Live } from '#components/desk/live.tsx';
import { deskName } from '#components/desk/words.ts';
import { deskList } from '#lib/archive/desk-files.ts';
import { deskMark } from '#lib/archive/desk-remarks.ts';
import { archive } from '#lib/archive/edition-archive.ts';
import { icons } from '#lib/seo/icons.ts';
import { wordsIn } from '#lib/words/words.ts';

/** The editors' preview alone has this page and those below it: a build does not see files of this name (next.config.ts). */
export const dynamic = 'force-dynamic';

export const metadata = { title: `${deskName} | ${wordsIn('ar').site.name}`, icons };

export default function DeskListRoute() {
  return (
    <>
      <DeskListPage {...deskList(archive(), Date.now())} />
      <Live mark={deskMark(archive())} />
    </>
  );
}
