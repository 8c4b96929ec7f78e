import type { ReportLanguage } from '../options.ts';
import type { ImportedCopy } from './import-copy.ts';
import type { LeftOut, Refusal } from './manuscript.ts';

export type ImportWords = {
  refused: Record<Refusal, string>;
  leftOut: Record<LeftOut['kind'], (text: string) => string>;
  written: (draft: string, missing: ImportedCopy['missing']) => string;
  known: (file: string) => string;
  unwritable: (code: string) => string;
};

/** What the importer says, in the languages of the desk's commands. */
export const importWords: Record<ReportLanguage, ImportWords> = {
  ar: {
    refused: {
      absent: 'تعذرت قراءته: تحقق من الاسم.',
      broken: 'الملف تالف أو ناقص: اطلب نسخة أخرى منه، أو انسخ نصه إلى ملف نصي.',
      deep: 'عناصر الملف متداخلة أكثر مما يمكن قراءته: انسخ نصه إلى ملف نصي.',
      empty: 'لا نص في الملف.',
      encrypted: 'الملف محمي بكلمة مرور: احفظه بلا حماية.',
      folder: 'هذا ليس ملفًا عاديًا: سمِّ الملفات نفسها، مثل FOLDER/*.html.',
      huge: 'الملف أكبر مما يمكن قراءته: انسخ نص الخبر وحده إلى ملف نصي.',
      long: 'النص أطول من أن يكون خبرًا واحدًا: قسّمه إلى عدة أخبار.',
      memory: 'تحتاج قراءة الملف إلى ذاكرة أكبر من المسموح به: انسخ نصه إلى ملف نصي.',
      'old-word': 'صيغة الملف من صيغ Office القديمة: احفظه بصيغة docx.',
      'other-archive': 'الملف مضغوط وليس مستند docx: احفظ المستند بصيغة docx، أو استخرج الملفات أولًا.',
      pdf: 'الملف بصيغة PDF: انسخ نصه إلى ملف نصي.',
      picture: 'الملف صورة لا نص.',
      slow: 'طالت قراءة الملف فأُوقفت: انسخ نصه إلى ملف نصي.',
      unknown: 'ليس نصًا عربيًا بترميز UTF-8 أو UTF-16 أو Windows-1256: احفظه نصًا بترميز UTF-8.',
    },
    leftOut: {
      attachment: (text) => `مرفق لم يُنقل: ${text}`,
      boilerplate: (text) => `حُذف من أول النص أو آخره: «${text}»`,
      embed: (text) => `مادة مضمَّنة لم تُنقل: ${text}`,
      forwarding: (text) => `حُذفت ترويسة الرسالة المعاد توجيهها: ${text}`,
      hidden: (text) => `نص مخفي لم يُنقل: «${text}»`,
      inside: (text) => `تُرك من وسط الصفحة، وربما كان من الخبر: «${text}»`,
      picture: (text) => `صورة لم تُنقل، وفي مكانها من المسودة تعليق: ${text}`,
      signature: (text) => `حُذف توقيع المرسل: ${text}`,
      surroundings: (words) => `تُرك ما حول الخبر في الصفحة؛ عدد الكلمات: ${words}.`,
    },
    written: (draft, missing) => {
      const names = { title: 'العنوان', date: 'التاريخ' };
      const todo =
        missing.length > 0
          ? `اكتب فيها ${missing.map((field) => names[field]).join(' و')}`
          : 'راجعها ثم احذف منها سطر draft';
      return `مسودة جديدة في ${draft}؛ ${todo}.`;
    },
    unwritable: (code) => `تعذرت كتابة المسودة (${code}): تحقق من الأذونات والمساحة في مجلد الأخبار.`,
    known: (file) => `هذا الخبر موجود في ${file}، فلم يُكتب شيء؛ لاستيراده رغم ذلك أضف --again.`,
  },
  en: {
    refused: {
      absent: 'cannot be read: is the name right?',
      broken: 'is broken or cut off: ask for another copy, or copy its text into a text file.',
      deep: 'holds more things inside each other than can be read: copy its text into a text file.',
      empty: 'holds no text.',
      encrypted: 'is protected by a password: save it without.',
      folder: 'is no ordinary file: name the files themselves, as in FOLDER/*.html.',
      huge: 'is larger than can be read: copy the text of the story alone into a text file.',
      long: 'holds a text that is too long for one story: make several of it.',
      memory: 'needs more memory to be read than it may: copy its text into a text file.',
      'old-word': 'is in one of the old formats of Office: save it as docx.',
      'other-archive': 'is an archive and no docx document: save the document as docx, or unpack it first.',
      pdf: 'is a PDF: copy its text into a text file.',
      picture: 'is a picture and no text.',
      slow: 'took too long to read, and was stopped: copy its text into a text file.',
      unknown: 'is no Arabic text in UTF-8, UTF-16 or Windows-1256: save it as plain text in UTF-8.',
    },
    leftOut: {
      attachment: (text) => `attachment left out: ${text}`,
      boilerplate: (text) => `dropped from an end of the text: "${text}"`,
      embed: (text) => `embedded item left out: ${text}`,
      forwarding: (text) => `header of the forwarded message dropped: ${text}`,
      hidden: (text) => `hidden text left out: "${text}"`,
      inside: (text) => `left out from the midst of the page, and perhaps of the story: "${text}"`,
      picture: (text) => `picture left out, a comment in the draft stands in its place: ${text}`,
      signature: (text) => `signature dropped: ${text}`,
      surroundings: (words) => `what stands around the story on the page was left out; words: ${words}.`,
    },
    written: (draft, missing) => {
      const todo =
        missing.length > 0
          ? `fill in ${missing.join(' and ')}`
          : 'look it over, then remove the line of draft';
      return `new draft in ${draft}; ${todo}.`;
    },
    unwritable: (code) =>
      `the draft could not be written (${code}): look at the rights and the space of the folder of articles.`,
    known: (file) =>
      `this story is in ${file} already, so nothing was written; add --again to import it all the same.`,
  },
};
