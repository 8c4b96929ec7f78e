import { site } from '../site.ts';
import type { Desk } from './desk.ts';
import { openDictionary } from './dictionary.ts';
import { leadsSomewhere } from './leads-somewhere.ts';
import { topicSpelling } from './topic-spelling.ts';
import { vocabulary } from './vocabulary.ts';

/** A small newsroom for the rules' tests: a few topics, one other story, pictures by name. */
export async function testDesk(): Promise<Desk> {
  const topics = [
    { slug: 'moscow', name: 'موسكو', kind: 'place', aliases: [] },
    { slug: 'sergey-lavrov', name: 'سيرغي لافروف', kind: 'person', aliases: [] },
    { slug: 'rex-tillerson', name: 'ريكس تيلرسون', kind: 'person', aliases: [] },
    { slug: 'argumenty', name: 'أرغومينتي', kind: 'place', aliases: [] },
    { slug: 'boutros-ghali', name: 'بطرس بطرس غالي', kind: 'person', aliases: [] },
  ] as const;
  const spelling = topicSpelling(topics);
  return {
    spelling,
    vocabulary: vocabulary(
      [{ language: 'ar', text: 'حكومات محافظات' }],
      await openDictionary(site.dictionaryCache),
      spelling.words,
    ),
    leadsSomewhere: (url, address) =>
      leadsSomewhere(url, address, {
        hasStory: (path) => path === '2017/moscow-talks',
        alias: () => false,
        hasTopic: (slug) => slug === 'moscow',
        siteUrl: 'http://localhost:3000',
      }),
    pictureBytes: (src) => ({ 'huge.jpg': 9_000_000, 'map.png': 20_000 })[src] ?? null,
    twinsOf: (address) => (address === '2017/copy' ? [{ path: '2017/moscow-talks', share: 0.9 }] : []),
  };
}
