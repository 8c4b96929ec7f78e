import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureVariant } from './picture-files.ts';
import { servedPicture, servedPictures } from './pictures.ts';
import { TestNewsroom } from './test-newsroom.ts';

const drawing = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#ad1f10' } })
  .png()
  .toBuffer();

function newsroomWith(fields: Record<string, string>): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.write('2017/map.png', drawing);
  newsroom.write('2017/unused.png', drawing);
  newsroom.story('2017/a', '2017-04-01', fields, '![خريطة](map.png)');
  newsroom.refresh();
  return newsroom;
}

describe('served pictures', () => {
  it('are what published stories show, in every form', () => {
    using newsroom = newsroomWith({});
    const names = servedPictures(newsroom.archive);
    expect(names).toEqual([
      '2017/map.png',
      ...['avif', 'webp'].flatMap((format) =>
        [480, 800, 900].map((width) => `2017/map.png.${width}w.${format}`),
      ),
    ]);
    for (const name of names) {
      expect(servedPicture(newsroom.archive, name)?.original).toBe('2017/map.png');
    }
    expect(servedPicture(newsroom.archive, '2017/map.png.480w.avif')?.variant).toMatchObject({
      format: 'avif',
      width: 480,
    });
  });

  it.each(['2017/unused.png', '2017/map.png.481w.avif', '../2017/map.png', '2017/a.md'])(
    'are not %s',
    (name) => {
      using newsroom = newsroomWith({});
      expect(servedPicture(newsroom.archive, name)).toBeNull();
    },
  );

  it('wait for their story, and leave with it', () => {
    using newsroom = newsroomWith({ draft: 'true' });
    expect(servedPictures(newsroom.archive)).toEqual([]);
    newsroom.refresh({ preview: true });
    expect(servedPictures(newsroom.archive)).toHaveLength(7);
    newsroom.remove('2017/a.md');
    newsroom.refresh({ preview: true });
    expect(servedPictures(newsroom.archive)).toEqual([]);
  });
});

describe('pictureVariant', () => {
  it('makes a form once for the same bytes, and turns the picture upright', async () => {
    using newsroom = new TestNewsroom();
    const cache = path.join(newsroom.folder, 'cache');
    mkdirSync(cache);
    const onItsSide = await sharp(drawing).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const webp = { format: 'webp', width: 480 } as const;
    const made = await pictureVariant(onItsSide, webp, cache);
    expect(await sharp(made).metadata()).toMatchObject({ format: 'webp', width: 480, height: 720 });
    expect(await pictureVariant(onItsSide, webp, cache)).toEqual(made);
    await pictureVariant(drawing, webp, cache);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it('a picture on its side is measured as it is seen', async () => {
    using newsroom = new TestNewsroom();
    newsroom.write('a.jpg', await sharp(drawing).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    newsroom.story('a', '2017-04-01', {}, '![خريطة](a.jpg)');
    newsroom.refresh();
    expect(servedPictures(newsroom.archive)).toContain('a.jpg.600w.webp');
  });
});
