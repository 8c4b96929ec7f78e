import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { Newsroom, type RunningServer } from '../newsroom/newsroom.ts';
import { startPreview } from '../newsroom/preview-server.ts';
import { addresses } from './addresses.ts';
import { foreignPartsOf } from './harmless-page.ts';
import { refused } from './refused.ts';
import { scripts } from './scripts.ts';
import { everywhere, linking, topicCalled } from './stories.ts';
import { watchedPage } from './watched-page.ts';

/** All pages are read as a browser reads them; one of so many is opened, too, since the preview takes half a second for each. */
const opened = 10;

/**
 * React asks ahead for the styles of choices in the preview (an edition has no such line), and Chromium warns of it where a page stays
 * a while.
 */
const isPreloaded =
  /console The resource \S+\/reader\/settings\.reader-\w+\.css was preloaded using link preload but not used/;

/** On the desk lies what no edition would take, too. */
const kinds = {
  texts: scripts.map(({ text }, index) => [`text-${index}`, everywhere(text, index)] as const),
  addresses: addresses.map(({ text }, index) => [`link-${index}`, linking(text, index)] as const),
  'stories that are refused': refused.map(({ name, content }) => [name, content] as const),
};

for (const [kind, all] of Object.entries(kinds)) {
  const stories = new Map(all);
  test(`the editors' desk runs nothing of ${stories.size} hostile ${kind} and asks nobody else`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const newsroom = new Newsroom();
    newsroom.write(
      '2024/dot.png',
      await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ad1f10' } })
        .png()
        .toBuffer(),
    );
    for (const [name, content] of stories) newsroom.write(`2024/${name}.md`, content);
    for (const [index, { text }] of scripts.entries())
      newsroom.write(`_topics/topic-${index}.md`, topicCalled(text, index));
    let preview: RunningServer | undefined;
    try {
      preview = await startPreview(newsroom);
      const faults: string[] = [];
      const page = await watchedPage(browser, preview.origin, faults);
      for (const [index, name] of ['', ...stories.keys()].entries()) {
        const address = `${preview.origin}/desk/${name && `articles/2024/${name}/`}`;
        const html = await (await fetch(address)).text();
        const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
        expect(main, name).toContain('<h1');
        for (const part of await foreignPartsOf(page, main)) faults.push(`${name}: ${part}`);
        if (index % opened === 0) await page.goto(address, { waitUntil: 'load' });
      }
      await page.context().close();
      expect(faults.filter((fault) => !isPreloaded.test(fault))).toEqual([]);
    } finally {
      await preview?.stop();
      newsroom.close();
    }
  });
}
