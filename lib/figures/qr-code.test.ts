import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode, quietZone } from './qr-code.ts';

/** Draws the code as a page does, and reads the picture. */
async function read(address: string): Promise<string> {
  const { size, line, dashes } = qrCode(address);
  const side = size + 2 * quietZone;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 8}" height="${side * 8}" viewBox="${-quietZone} ${-quietZone} ${side} ${side}"><path fill="none" stroke="#000" d="${line}" stroke-dasharray="${dashes}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const alpha = await sharp(data, { raw: info }).ensureAlpha().raw().toBuffer();
  return decodeQR({ width: info.width, height: info.height, data: alpha });
}

describe('the QR code of an address', () => {
  it.each([
    'https://naba.example/',
    'http://localhost:3000/articles/2017/lavrov-tillerson-moscow/',
    `https://naba.example/articles/${'long-'.repeat(40)}/`,
  ])('leads to %s', async (address) => {
    expect(await read(address)).toBe(address);
  });

  it('has a dash and a gap for each change along its line', () => {
    const { size, dashes } = qrCode('https://naba.example/');
    const lengths = dashes.split(' ').map(Number);
    expect(lengths.length % 2).toBe(0);
    expect(lengths[0]).toBe(7);
    // Every row with its two sides, a turn between rows, and no side before the first.
    expect(lengths.reduce((sum, one) => sum + one)).toBe(size * (size + 3) - 2);
  });
});
