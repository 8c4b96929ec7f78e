import { DeskListPage } from '#components/desk/desk-list-page.tsx';
import { deskName } from '#components/desk/words.ts';
import { deskList } from '#lib/archive/desk-files.ts';
import { archive } from '#lib/archive/edition-archive.ts';
import { site } from '#lib/site.ts';

export const dynamic = 'force-dynamic';

export const metadata = { title: `${deskName} | ${site.name}` };

export default function DeskListRoute() {
  return <DeskListPage {...deskList(archive(), Date.now())} />;
}
