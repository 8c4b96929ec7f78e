import { archive } from '#lib/archive/edition-archive.ts';
import { storyPaths } from '#lib/archive/stories.ts';
export const dynamic = 'force-dynamic';
export default function P() {
  return (
    <p>
      {storyPaths(archive()).length} {Date.now()}
    </p>
  );
}
