import { dayColours as day, nightColours as night } from '../../seo/day-colours.ts';

/**
 * Styles of the letter, written on each element: mail programs know no style sheet that lies elsewhere, and some take out those
 * inside. Sizes are those of pages on a phone; no face is fetched.
 */
const face = "font-family:'Noto Naskh Arabic','Geeza Pro','Times New Roman',serif";

export const styles = {
  body: `margin:0;padding:0;background-color:${day.paper}`,
  paper: `background-color:${day.paper}`,
  /** Read beside the subject in lists of letters, and not in the letter. */
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  edge: 'padding:0 16px',
  column: 'width:100%;max-width:600px',
  masthead: `padding:24px 0 8px;border-bottom:3px solid ${day.bar};${face};color:${day.ink}`,
  wordmark: `${face};font-size:48px;line-height:1.4;font-weight:bold;color:${day.ink};text-decoration:none`,
  motto: `${face};font-size:17px;line-height:1.7;color:${day['ink-2']}`,
  days: `${face};font-size:17px;line-height:1.7;color:${day['ink-2']}`,
  lead: 'padding:24px 0 32px',
  section: `padding:0 0 4px;border-top:3px solid ${day.bar}`,
  sectionName: `margin:0;${face};font-size:18px;line-height:1.5;font-weight:bold`,
  overline: `display:inline-block;padding:5px 0 0;border-top:3px solid ${day.rub};color:${day.rub};text-decoration:none`,
  story: 'padding:8px 0 20px',
  leadTitle: `margin:0;${face};font-size:32px;line-height:1.45;font-weight:bold`,
  title: `margin:0;${face};font-size:22px;line-height:1.5;font-weight:bold`,
  titleLink: `color:${day.ink};text-decoration:none`,
  stand: `margin:10px 0 0;${face};font-size:20px;line-height:1.75;color:${day['ink-2']}`,
  summary: `margin:6px 0 0;${face};font-size:18px;line-height:1.7;color:${day['ink-2']}`,
  meta: `margin:6px 0 0;${face};font-size:16px;line-height:1.6;color:${day['ink-3']}`,
  /** A date stays in one line. */
  whole: 'white-space:nowrap',
  more: `padding:0 0 20px;${face};font-size:17px;line-height:1.7`,
  moreLink: `color:${day.ink}`,
  foot: `padding:16px 0 48px;border-top:3px solid ${day.bar};${face};font-size:16px;line-height:1.7;color:${day['ink-3']}`,
  footLink: `color:${day['ink-3']}`,
  footText: 'margin:0 0 10px',
} as const;

/**
 * By night, for programs that keep a style sheet and follow the device. What an element says of itself weighs more than any sheet,
 * so that each rule has to insist.
 */
export const nightSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  `@media (prefers-color-scheme:dark){${[
    `.paper{background-color:${night.paper}!important}`,
    `.ink{color:${night.ink}!important}`,
    `.ink2{color:${night['ink-2']}!important}`,
    `.ink3{color:${night['ink-3']}!important}`,
    `.rub{color:${night.rub}!important;border-color:${night.rub}!important}`,
    `.bar{border-color:${night.bar}!important}`,
  ].join('')}}`,
].join('');
