import { stripClitics } from '../arabic/clitics.ts';
import { normalise } from '../arabic/normalise.ts';
import { words } from '../arabic/words.ts';
import { isSection, type SectionId } from '../site.ts';

/** Words that one desk's stories use and the others' hardly do. A guess that an editor sees and may change. */
const telling: Record<Exclude<SectionId, 'world'>, string> = {
  economy: 'اقتصاد نفط أسهم بورصة سوق أسعار تضخم دولار برميل بنك مصرف استثمار صادرات شركة أرباح تجارة',
  science: 'علماء فضاء مسبار كوكب ناسا تلسكوب أبحاث دراسة باحثون مجرة صاروخ مركبة',
  culture: 'رواية كتاب متحف فيلم معرض جائزة أدب شاعر فنان مهرجان تراث',
  sport: 'مباراة هدف منتخب كأس بطولة لاعب مدرب نادي دوري ملعب',
  environment: 'مناخ بيئة صحة فيروس مرض زلزال فيضانات لقاح انبعاثات إعصار',
};

/** A section must lead by so many words before it is believed; politics uses some of these words too. */
const lead = 4;

/** The section that a text most likely belongs to; `world` where none stands out. */
export function guessSection(text: string): SectionId {
  const forms = words(text).flatMap(({ text: word }) => stripClitics(word));
  let best: SectionId = 'world';
  let most = lead - 1;
  for (const [section, list] of Object.entries(telling)) {
    const wanted = new Set(list.split(' ').map(normalise));
    const count = forms.filter((form) => wanted.has(form)).length;
    if (count > most && isSection(section)) {
      best = section;
      most = count;
    }
  }
  return best;
}
