import encodeQR from 'qr';

/** A QR code as one dashed line; lengths are modules. */
export type QrCode = { size: number; line: string; dashes: string };

/** Light modules that scanners need around a code (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4;

/**
 * The QR code of an address (ISO/IEC 18004, error correction M). Its rows are one line that goes to and fro, dashed where modules are
 * dark: 300 bytes of a compressed page, where a path of the same modules takes 420 and outlines 1,500 (measured).
 */
export function qrCode(address: string): QrCode {
  // One light module stands around, so that no dash ends where the line turns.
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 1 }).slice(1, -1);
  const { length: size } = rows;
  // The line begins with the first module itself, which is dark in every code; each further row with the turn to it.
  const modules = rows
    .flatMap((row, index) => [false, ...(index % 2 === 0 ? row : row.toReversed())])
    .slice(2);
  const lengths: number[] = [];
  modules.forEach((isDark, index) => {
    if (isDark !== modules[index - 1]) lengths.push(0);
    lengths.push((lengths.pop() ?? 0) + 1);
  });
  const turns = rows.slice(1).map((_, index) => `v1h${index % 2 === 0 ? -size - 2 : size + 2}`);
  return { size, line: `M0 .5h${size + 1}${turns.join('')}`, dashes: lengths.join(' ') };
}
