import { describe, expect, it } from 'vitest';
import { type StoryTrace, successorFinder } from './successors.ts';

const opening = 'اتفق وزير الخارجية الروسي ونظيره الأميركي على إنشاء مجموعة عمل.';
const gone: StoryTrace = { path: '2017/talks', title: 'محادثات موسكو', opening };

function other(path: string, title = path, first = `${path} ${opening}`): StoryTrace {
  return { path, title, opening: first };
}

describe('the successor of a story', () => {
  it.each([
    ['has its headline', other('2018/a', gone.title)],
    ['else its file name', other('2018/talks')],
    ['else its opening', other('2018/a', 'عنوان آخر', opening)],
  ])('%s', (_, successor) => {
    expect(successorFinder([other('2018/b'), successor, other('2018/c')])(gone)).toBe(successor);
  });

  it('is told by the headline rather than by the file name', () => {
    const successor = other('2018/a', gone.title);
    expect(successorFinder([other('2018/talks'), successor])(gone)).toBe(successor);
  });

  it('is told by the next sign where several share one', () => {
    const successor = other('2018/talks', gone.title);
    expect(successorFinder([other('2018/a', gone.title), successor])(gone)).toBe(successor);
  });

  it('is nobody where no sign, or nothing but a short opening, is shared', () => {
    const short = { ...gone, opening: 'نص.' };
    expect(successorFinder([other('2018/a'), other('2018/b', 'عنوان', 'نص.')])(short)).toBeNull();
    expect(successorFinder([])(gone)).toBeNull();
  });
});
