import { yamlSentences } from './yaml-in-arabic.ts';

/**
 * What stops a build, in Arabic. The parser speaks English, to programs as to people; each of its sentences has a twin here, and what it
 * quotes of the file stays as it is.
 */

type Phrase = readonly [pattern: RegExp, arabic: string];

const useList = 'استعمل واحدًا من';

/** Sentences by themselves; `$1` is what they quote. */
const sentences: readonly Phrase[] = [
  [
    /^no front matter: .*/s,
    'لا مقدمة للملف: ابدأه بثلاث شرطات، ثم الحقول (title وdate وsection)، ثم ثلاث شرطات.',
  ],
  [/^the front matter has no end: .*/s, 'مقدمة الملف بلا نهاية: اختمها بثلاث شرطات في سطر وحدها.'],
  [/^the front matter is empty: .*/s, 'مقدمة الملف فارغة: اكتب فيها الحقول (title وdate وsection).'],
  [
    /^front matter in "(.*)" is not read: .*/s,
    'لا تُقرأ المقدمة بصيغة "$1": استعمل YAML، ولا تكتب في هذا السطر غير الشرطات الثلاث.',
  ],
  [/^the front matter is no valid YAML: (.*)/s, 'المقدمة ليست YAML صحيحة: $1'],
  [
    /^this file is not UTF-8: .*npm run import.*/s,
    'الملف ليس بترميز UTF-8: احفظه به، أو أدخله بالأمر npm run import.',
  ],
  [/^this file is not UTF-8: .*/s, 'الملف ليس بترميز UTF-8: احفظه به.'],
  [/^no valid YAML: (.*)/s, 'ليس YAML صحيحًا: $1'],
  [/^this part must hold fields, .*/s, 'يجب أن تكون هنا حقول: سطر "الاسم: القيمة" لكل منها.'],
  [/^this file is larger than (\d+) KB: .*/s, 'الملف أكبر من $1 كيلوبايت: قسّمه.'],
  [
    /^the front matter is longer than (\d+) letters: .*/s,
    'عدد حروف المقدمة يزيد على $1: انقل ما أطالها إلى النص.',
  ],
  [/^here begins line (\d+) of the text: .*/s, 'هنا يبدأ السطر $1 من النص: قسّمه أخبارًا.'],
  [
    /^lists and quotations stand too deep inside each other here: (\d+) .*/s,
    'القوائم والاقتباسات هنا متداخلة أكثر مما يجوز: لا يبدأ السطر بأكثر من $1 مسافة وعلامة.',
  ],
  [
    /^this paragraph holds more than (\d+) signs .*?(\(.*\)): divide it\.$/s,
    'في الفقرة أكثر من $1 علامة لها معنى في Markdown $2: قسّمها.',
  ],
  [
    /^up to here the text holds more than (\d+) signs .*?(\(.*\)): make .*/s,
    'في النص إلى هنا أكثر من $1 علامة لها معنى في Markdown $2: قسّمه أخبارًا.',
  ],
  [
    /^more than (\d+) things stand inside each other here: .*/s,
    'هنا أكثر من $1 عنصرًا بعضها داخل بعض: أخرج بعضها من بعض.',
  ],
  [/^this address is longer than (\d+) letters: .*/s, 'العنوان أطول من $1 حرف: اختصره.'],
  [/^this table has more than (\d+) cells: .*/s, 'في الجدول أكثر من $1 خلية: قسّمه.'],
  [/^"(.*)" is no address: .*/s, 'العنوان "$1" غير صحيح: صححه، أو اكتبه بين علامتي ` إن كان للقراءة وحدها.'],
  [
    /^the file's name becomes its address, .*?(?:, for example (.*))?\.$/s,
    'اسم الملف يصير عنوانه على الموقع، فلا يكون فيه غير حروف لاتينية صغيرة وأرقام وشرطات، مثل $1.',
  ],
  [
    /^the file's name becomes the topic's address: .*/s,
    'اسم الملف يصير عنوان الموضوع: استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات.',
  ],
  [/^unknown field "(.*?)".*/s, 'الحقل "$1" غير معروف: احذفه أو صحح اسمه.'],
  [
    /^read-also names no story of the site: «(.*?)»(?:; nearest: (.*?))?\. Name one .*/s,
    '«اقرأ أيضا» لا تسمي خبرًا في الموقع: «$1». الأقرب: $2. سمِّ خبرًا بمساره أو عنوانه، أو احذف السطر.',
  ],
  [
    /^the picture "(.*)" has no alt: .*/s,
    'الصورة "$1" بلا وصف: قل بين القوسين المعقوفين ما تُظهره، ![…]($1).',
  ],
  [
    /^there is no picture "(.*)" beside the story: .*/s,
    'لا صورة باسم "$1" بجانب الخبر: أضف الملف نفسه لا وصلة إليه (100 مليون بكسل و100 ميغابايت على الأكثر)، أو صحح اسمه.',
  ],
  [
    /^the picture "(.*)" lies elsewhere: .*/s,
    'الصورة "$1" في موقع آخر: ضع ملفها بجانب الخبر واكتب اسمه وحده.',
  ],
  [
    /^"(.*)" is no name for a picture: .*/s,
    '"$1" ليس اسم صورة: استعمل حروفًا لاتينية وأرقامًا وشرطات، وأحد الامتدادات jpg وpng وwebp وavif وgif.',
  ],
  [
    /^duplicate address (.*?): the site itself .*/s,
    'العنوان $1 مكرر: للموقع نفسه صفحة أو ملف فيه، فاحذفه من aliases.',
  ],
  [
    /^duplicate address (.*?): the story (.*) has it already; .*/s,
    'العنوان $1 مكرر: هو للخبر $2، فأعط أحدهما عنوانًا آخر.',
  ],
  [/^related names no story of the site: "(.*?)".*/s, 'related لا يسمي خبرًا في الموقع: "$1".'],
  [/^translations names no story of the site: "(.*?)".*/s, 'translations لا يسمي خبرًا في الموقع: "$1".'],
  [/^translations names this story itself: .*/s, 'translations يسمي هذا الخبر نفسه: احذفه.'],
  [
    /^translations names "(.*?)", which is in the language of (.*) \((\w+)\): .*/s,
    'translations يسمي "$1"، وهو بلغة خبر آخر فيه ($3): أبقِ أحدهما.',
  ],
  [
    /^translations names "(.*?)", which does not name (.*?): add it to the translations of (.*)\.$/s,
    'translations يسمي "$1"، وهو لا يسمي $2: أضفه إلى translations في $3.',
  ],
  [
    /^(topics|story) names? no topic of articles\/_topics: "(.*?)".*/s,
    '$1 لا يسمي موضوعًا في articles/_topics: "$2".',
  ],
  [
    /^moved from (.*?), which would be gone: add (.*?) to its aliases\.$/s,
    'نُقل من $1، وهو عنوان سيضيع: أضفه إلى aliases.',
  ],
  [
    /^moved from (.*?), which would be gone: add (".*") to its front matter\.$/s,
    'نُقل من $1، وهو عنوان سيضيع: أضف $2 إلى مقدمة الملف.',
  ],
  [
    /^(\/.*?) would be gone: put the file back, or add (".*") to the story that replaces it\.$/s,
    'العنوان $1 سيضيع: أعد الملف، أو أضف $2 إلى الخبر الذي حل محله.',
  ],
  [/^is a draft now, so (.*?) would be gone: .*/s, 'صار مسودة، فسيضيع العنوان $1: احذف draft ليبقى.'],
  [
    /^is dated (.*?) now, so (.*?) would be gone until then\.$/s,
    'صار تاريخه $1، فسيضيع العنوان $2 إلى ذلك الحين.',
  ],
];

/** What goes on after the name of a field. */
const predicates: readonly Phrase[] = [
  [/^is missing: .*/s, 'الحقل ناقص: أضفه.'],
  [/^must be text$/, 'يجب أن يكون نصًا.'],
  [/^is empty: name a place at least$/, 'فارغ: سمِّ مكانًا على الأقل.'],
  [/^is empty: .*/s, 'فارغ: اكتبه أو احذف الحقل.'],
  [/^is still to be filled in: write the headline$/, 'لم يُملأ بعد: اكتب العنوان.'],
  [/^is still to be filled in: write the name$/, 'لم يُملأ بعد: اكتب الاسم.'],
  [
    /^is still to be filled in: write the date.*/s,
    'لم يُملأ بعد: اكتب تاريخ النشر، مثل 2017-04-13 أو 2017-04-13T19:40+03:00.',
  ],
  [/^"(.*)" is no (?:section|language): use one of (.*)$/s, `القيمة "$1" غير معروفة: ${useList} $2.`],
  [/^must be one of (.*)$/s, `قيمة غير معروفة: ${useList} $1.`],
  [/^must be true or false$/, 'يجب أن يكون true أو false.'],
  [/^must be a number of degrees from (.*) to (.*)$/s, 'يجب أن يكون عدد درجات من $1 إلى $2.'],
  [/^must be an address that begins .*/s, 'يجب أن يكون عنوانًا يبدأ بـ https:// أو http://.'],
  [/^must be small Latin letters.*/s, 'يجب أن يكون حروفًا لاتينية صغيرة وأرقامًا وشرطات.'],
  [/^must be a list: .*/s, 'يجب أن يكون قائمة: [أ، ب]، أو سطرًا "- أ" لكل منها.'],
  [/^must hold name, lat and lon$/, 'يجب أن تكون فيه name وlat وlon.'],
  [/^must hold src, alt .*/s, 'يجب أن تكون فيه src وalt، ثم caption وcredit إن وُجدتا.'],
  [
    /^"(.*)" is no date: .*/s,
    '"$1" ليس تاريخًا: اكتب يومًا (2017-04-13) أو يومًا وساعة بفارقها (2017-04-13T19:40+03:00).',
  ],
  [/^there is no day (.*?): .*/s, 'لا يوم بهذا التاريخ: $1.'],
  [
    /^"(.*)" has an hour but no offset: add one, as in (.*?)\.?$/s,
    'في "$1" ساعة بلا فارق توقيت: أضفه، مثل $2.',
  ],
  [/^is longer than (\d+) letters: .*/s, 'أطول من $1 حرف: اختصره.'],
  [
    /^holds a "%" that begins no letter in UTF-8: .*/s,
    'فيه "%" لا تبدأ حرفًا بترميز UTF-8: اكتب الحروف نفسها، أو "%25".',
  ],
  [
    /^is too long: a name between slashes may have (\d+) bytes \((\d+) Arabic letters\), all of it (\d+)$/,
    'أطول مما يجوز: للاسم بين شرطتين مائلتين $1 بايتًا ($2 حرفًا عربيًا)، وللعنوان كله $3 بايت.',
  ],
  [/^must hold date and text$/, 'يجب أن يكون فيه date وtext.'],
  [/^must hold name and, where there is one, url$/, 'يجب أن يكون فيه name، ثم url إن وُجد.'],
  [/^must hold fields, .*/s, 'يجب أن تكون فيه حقول: سطر "الاسم: القيمة" لكل منها.'],
  [/^must hold a line "label: number" .*/s, 'يجب أن يكون فيه سطر "التسمية: العدد" لكل صف.'],
  [/^must be a number, or a list of numbers$/, 'يجب أن يكون عددًا أو قائمة أعداد.'],
  [/^has too little to draw: .*/s, 'فيه أقل مما يُرسم: اكتب صفين على الأقل.'],
  [
    /^is too long for a (\w+) chart: (\d+) rows at most$/,
    'أطول مما يجوز في رسم من نوع $1: أكثر الصفوف عددًا $2.',
  ],
  [/^has (\d+) numbers where there should be one number$/, 'عدد أرقامه $1، ويجب أن يكون 1.'],
  [
    /^has (\d+) numbers where there should be (\d+) numbers, one for each of columns$/,
    'عدد أرقامه $1، ويجب أن يكون $2: رقم لكل عمود.',
  ],
  [/^do not belong to a bar chart: .*/s, 'لا مكان لها في رسم من نوع bar: احذفها.'],
  [/^must name the two moments of a slope chart: (.*)$/s, 'يجب أن تسمي طرفي رسم من نوع slope: $1.'],
  [/^is no moment: .*/s, 'ليس وقتًا: صفوف رسم من نوع line سنوات، أو أعداد أخرى، أو أيام (2017-04-13).'],
  [/^is not later than the row before: .*/s, 'ليس بعد الصف الذي قبله: رتّب الصفوف.'],
  [/^must begin with a slash .*/s, 'يجب أن يبدأ بشرطة مائلة، وألا يكون فيه ? ولا #.'],
  [/^must not hold "\.\.", "\/\/" or "\\"$/, 'يجب ألا يكون فيه ".." ولا "//" ولا "\\".'],
  [/^must not hold a name that begins with "\.": .*/s, 'يجب ألا يبدأ اسم فيه بنقطة: الخوادم تخفيه.'],
  [
    /^must not hold a control character or any of (.*), percent-encoded or not$/,
    'يجب ألا يكون فيه محرف تحكم ولا أي من $1، ولو بترميز النسبة المئوية.',
  ],
  [
    /^must not hold a name that ends in .*/s,
    'يجب ألا ينتهي اسم فيه بـ ".br" أو ".gz"، ولا بـ ".html" أو ".md" قبل شرطة مائلة.',
  ],
  [/^"(.*)" is no number: .*/s, '"$1" ليس عددًا: اكتب أرقامًا ونقطة، مثل -37.63، بلا فواصل ولا وحدات.'],
];

/** @param message a problem's sentence in English; one without a twin stays as it is */
export function problemInArabic(message: string): string {
  const [, figure = '', whole = message, nearest] =
    /^((?:chart|map): )?(.*?)(?:; did you mean "([^"]*)"\?)?$/su.exec(message) ?? [];
  const said = sayOfYaml(whole) ?? say(whole, sentences) ?? sayOfField(whole);
  if (said === null) return message;
  return figure + (nearest === undefined ? said : `${said} لعلك تقصد "${nearest}"؟`);
}

function sayOfYaml(message: string): string | null {
  const [, mistake] = /^the front matter is no valid YAML: (.*)\.$/su.exec(message) ?? [];
  const said = mistake === undefined ? null : say(mistake, yamlSentences);
  return said === null ? null : `المقدمة ليست YAML صحيحة: ${said}`;
}

function sayOfField(message: string): string | null {
  const [, field, rest = ''] = /^([A-Za-z][^:"«]*): (.*)$/su.exec(message) ?? [];
  const said = say(rest, predicates);
  return field === undefined || said === null ? null : `${field.replace(/ no\. (\d+)/g, ' رقم $1')}: ${said}`;
}

function say(message: string, phrases: readonly Phrase[]): string | null {
  for (const [pattern, arabic] of phrases) {
    const match = pattern.exec(message);
    if (match)
      return (
        arabic
          .replace(/\$(\d)/g, (_, number) => match[Number(number)] ?? '')
          // What the sentence may leave out is left out with its words.
          .replace(/،? ?(?:مثل|الأقرب:) \.(?= |$)/u, (left) => (left.startsWith('،') ? '.' : ''))
      );
  }
  return null;
}
