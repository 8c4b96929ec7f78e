import PostalMime from 'postal-mime';
import { expect, it, vi } from 'vitest';
import { TestNewsroom } from '../../archive/test-newsroom.ts';
import { weekOf } from './iso-week.ts';

vi.hoisted(() => {
  process.env.LETTER_FROM = 'نبأ <letter@naba.example>';
  process.env.LETTER_UNSUBSCRIBE = 'https://naba.example/stop/';
});
const { weekLetter } = await import('./letter.ts');
const { weekNews } = await import('./week-news.ts');

it('names the sender and where to stop it where the settings do', async () => {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/a', '2017-04-12');
  newsroom.refresh();
  const news = weekNews(newsroom.archive, weekOf(Date.UTC(2017, 3, 12)));
  if (!news) throw new Error('The week has no stories.');
  const mail = await PostalMime.parse((await weekLetter(news)).bytes);
  expect(mail.from).toEqual({ name: 'نبأ', address: 'letter@naba.example' });
  expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toBe(
    '<https://naba.example/stop/>',
  );
  expect(mail.html).toContain('href="https://naba.example/stop/"');
  expect(mail.text).toContain('إلغاء الاشتراك:\nhttps://naba.example/stop/');
});

it('knows that a week is quiet', () => {
  using newsroom = new TestNewsroom();
  newsroom.refresh();
  expect(weekNews(newsroom.archive, weekOf(Date.UTC(2017, 3, 12)))).toBeNull();
});
