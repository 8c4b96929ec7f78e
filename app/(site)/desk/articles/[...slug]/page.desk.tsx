import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DeskStoryPage } from '#components/desk/desk-story-page.tsx';
import { Live } from '#components/desk/live.tsx';
import { deskName } from '#components/desk/words.ts';
import { deskStory } from '#lib/archive/desk-files.ts';
import { deskMark } from '#lib/archive/desk-remarks.ts';
import { archive } from '#lib/archive/edition-archive.ts';
import { storyPage } from '#lib/linking/story-page.ts';
import { storyElsewhere } from '#lib/seo/elsewhere/story-elsewhere.ts';
import { icons } from '#lib/seo/icons.ts';

type Props = { params: Promise<{ slug: string[] }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const file = deskStory(archive(), await addressIn(params), Date.now());
  return { title: `${file?.story?.title ?? file?.file ?? ''} | ${deskName}`, icons };
}

export default async function DeskStoryRoute({ params }: Props) {
  const address = await addressIn(params);
  const mark = deskMark(archive());
  const file = deskStory(archive(), address, Date.now());
  if (!file) notFound();
  return (
    <>
      <DeskStoryPage
        file={file}
        page={storyPage(archive(), address)}
        elsewhere={await storyElsewhere(archive(), address)}
        mark={mark}
      />
      <Live mark={mark} />
    </>
  );
}

/** Next hands parameters on as the address writes them; a name that is not well encoded is no file's. */
async function addressIn(params: Props['params']): Promise<string> {
  const { slug } = await params;
  try {
    return slug.map(decodeURIComponent).join('/');
  } catch {
    notFound();
  }
}
