const start = /\bdata:[\w.+/-]{1,60};base64,/gi;
const end = /[^\w+/=%-]/g;

/**
 * HTML without the pictures that some programs save within it: they make most of its letters and none of its words. Each is
 * looked through from its start to its end, since one pattern for all of it would need as much memory as it has letters.
 */
export function withoutPictureData(html: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(start)) {
    if (index < from) continue;
    end.lastIndex = index + opening.length;
    const stop = end.exec(html)?.index ?? html.length;
    kept += `${html.slice(from, index)}data:,`;
    from = stop;
  }
  return kept + html.slice(from);
}
