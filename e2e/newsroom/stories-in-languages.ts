import { type Newsroom, storyText } from './newsroom.ts';

/** Languages that a site may publish in, with what the tests expect of each. */
export const languages = {
  ar: { direction: 'rtl', name: 'العربية' },
  fa: { direction: 'rtl', name: 'فارسی' },
  ur: { direction: 'rtl', name: 'اردو' },
  he: { direction: 'rtl', name: 'עברית' },
  en: { direction: 'ltr', name: 'English' },
  fr: { direction: 'ltr', name: 'Français' },
} as const;

export type Language = keyof typeof languages;

type Text = {
  title: string;
  summary: string;
  heading: string;
  text: string;
  quote: string;
  /** A word of the text by which a search finds it. */
  word: string;
};

const texts: Record<Language, Text> = {
  ar: {
    title: 'عودة الملاحة إلى القناة بعد ستة أيام',
    summary: 'السفن تعبر من جديد بعد أن توقفت الحركة في الممر.',
    heading: 'ما الذي حدث',
    text: 'عادت السفن إلى القناة يوم الإثنين، وكانت وكالة Reuters قد ذكرت أن 369 سفينة تنتظر.',
    quote: 'الممر مفتوح أمام الجميع.',
    word: 'السفن',
  },
  fa: {
    title: 'کشتیرانی در کانال پس از شش روز از سر گرفته شد',
    summary: 'کشتی‌ها پس از توقف رفت‌وآمد دوباره از آبراه می‌گذرند.',
    heading: 'چه رخ داد',
    text: 'کشتی‌ها روز دوشنبه به کانال بازگشتند و خبرگزاری Reuters گفته بود که 369 کشتی در انتظار است.',
    quote: 'آبراه برای همه باز است.',
    word: 'کانال',
  },
  ur: {
    title: 'چھ دن بعد نہر میں جہاز رانی بحال',
    summary: 'آمد و رفت رکنے کے بعد جہاز دوبارہ گزرنے لگے ہیں۔',
    heading: 'کیا ہوا',
    text: 'جہاز پیر کے دن نہر میں واپس آئے، اور خبر رساں ادارے Reuters نے بتایا تھا کہ 369 جہاز انتظار میں ہیں۔',
    quote: 'راستہ سب کے لیے کھلا ہے۔',
    word: 'جہاز',
  },
  he: {
    title: 'השיט בתעלה חודש אחרי שישה ימים',
    summary: 'האוניות עוברות שוב אחרי שהתנועה בנתיב נעצרה.',
    heading: 'מה קרה',
    text: 'האוניות חזרו לתעלה ביום שני, וסוכנות Reuters מסרה קודם לכן כי 369 אוניות ממתינות.',
    quote: 'הנתיב פתוח לכולם.',
    word: 'אוניות',
  },
  en: {
    title: 'Ships Sail through the Canal Again after Six Days',
    summary: 'Traffic moves once more after the waterway was blocked.',
    heading: 'What happened',
    text: 'Ships returned to the canal on Monday; the paper الأهرام had said that 369 vessels were waiting.',
    quote: 'The waterway is open to all.',
    word: 'canal',
  },
  fr: {
    title: 'La navigation reprend dans le canal après six jours',
    summary: 'Le trafic reprend après le blocage de la voie d’eau.',
    heading: 'Ce qui s’est passé',
    text: 'Les navires sont revenus dans le canal lundi ; le journal الأهرام avait écrit que 369 bateaux attendaient.',
    quote: 'La voie est ouverte à tous.',
    word: 'canal',
  },
};

export const codes: Language[] = Object.keys(texts).filter((code): code is Language => code in texts);

export const textOf = (language: Language): Text => texts[language];

export const pathOf = (language: Language): string => `2024/canal-${language}`;

/** Writes the same story in every language, each naming all the others, and in each a story that stands alone. */
export function writeStories(newsroom: Newsroom): void {
  newsroom.write('_topics/suez-canal.md', '---\nname: قناة السويس\nkind: place\n---\n');
  for (const language of codes) {
    const { title, summary, heading, text, quote } = texts[language];
    const others = codes.filter((one) => one !== language).map(pathOf);
    newsroom.write(
      `${pathOf(language)}.md`,
      storyText(
        {
          title: JSON.stringify(title),
          summary: JSON.stringify(summary),
          lang: language,
          date: '2024-05-02T09:30Z',
          updated: '2024-05-03',
          translations: `[${others.join(', ')}]`,
          topics: '[suez-canal]',
          corrections: JSON.stringify([{ date: '2024-05-03', text: quote }]),
          sources: '[{ name: Reuters, url: "https://www.reuters.com/" }]',
        },
        [
          text,
          `## ${heading}`,
          `${text}[^1]`,
          `> ${quote}\n>\n> — Reuters`,
          `- ${summary}\n- 2017–2019`,
          `| ${heading} | 2017 |\n| --- | --- |\n| ${quote} | 3-1 |`,
          `[^1]: ${summary}`,
        ].join('\n\n'),
      ),
    );
    newsroom.write(
      `2024/alone-${language}.md`,
      storyText(
        { title: JSON.stringify(summary), lang: language, date: '2024-05-01', section: 'sport' },
        text,
      ),
    );
  }
}
