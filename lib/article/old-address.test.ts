import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../arabic/test-runs.ts';
import { readOldAddress } from './old-address.ts';

const read = (written: string): string => {
  const result = readOldAddress(written);
  return 'address' in result ? result.address : result.problem;
};

describe('an old address', () => {
  it.each([
    ['/قديم', '/قديم'],
    ['/قديم/', '/قديم'],
    ['/%D9%82%D8%AF%D9%8A%D9%85', '/قديم'],
    ['/%d9%82%d8%af%d9%8a%d9%85/', '/قديم'],
    ['/%D8%A7%D9%94%D8%AE%D8%A8%D8%A7%D8%B1', '/أخبار'],
    ['/2012/x/index.html', '/2012/x'],
    ['/2012/x.html', '/2012/x.html'],
    ['/a%20b', '/a b'],
    ['/100%25', '/100%'],
    ["/old;a=$x,'(1)!", "/old;a=$x,'(1)!"],
    ['/', '/'],
    ['/index.html', '/'],
    ['/2012/x/index.html/', '/2012/x'],
  ])('%s is %s', (written, address) => {
    expect(readOldAddress(written)).toEqual({ address });
  });

  it.each([
    ['old', 'must begin with a slash and hold no "?" or "#"'],
    ['/?p=12', 'must begin with a slash and hold no "?" or "#"'],
    ['/a%3Fb', 'must not hold a control character or any of'],
    ['/100%', 'holds a "%" that begins no letter in UTF-8'],
    ['/%CE%C8%D1', 'holds a "%" that begins no letter in UTF-8'],
    ['/a/%2e%2e/b', 'must not hold "..", "//" or "\\"'],
    ['/a%2F%2Fb', 'must not hold "..", "//" or "\\"'],
    ['/a//', 'must not hold "..", "//" or "\\"'],
    ['/a%5Cb', 'must not hold "..", "//" or "\\"'],
    ['/.git/config', 'must not hold a name that begins with "."'],
    ['/a%0Ab', 'must not hold a control character or any of'],
    ['/a%00b', 'must not hold a control character or any of'],
    ['/{$HOME}', 'must not hold a control character or any of'],
    ['/"; return 200; "', 'must not hold a control character or any of'],
    ['/a*', 'must not hold a control character or any of'],
    ['/index.html.br', 'must not hold a name that ends in ".br"'],
    ['/x.html/amp', 'must not hold a name that ends in ".br"'],
    [`/${'ط'.repeat(121)}`, 'is too long: a name between slashes may have 240 bytes (120 Arabic letters)'],
    ['/abc'.repeat(300), 'is too long'],
  ])('%s is refused', (written, problem) => {
    expect(read(written).slice(0, problem.length)).toBe(problem);
    expect(readOldAddress(written)).not.toHaveProperty('address');
  });

  it('has one form, which is its own, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const result = readOldAddress(`/${name}`);
        if ('problem' in result) return;
        const { address } = result;
        expect(readOldAddress(encodeURI(address))).toEqual({ address });
        const smallDigits = encodeURI(address).replace(/%../g, (byte) => byte.toLowerCase());
        expect(readOldAddress(smallDigits)).toEqual({ address });
        expect(readOldAddress(encodeURI(`${address}/`.replace('//', '/')))).toEqual({ address });
      }),
      runs,
    );
  });
});
