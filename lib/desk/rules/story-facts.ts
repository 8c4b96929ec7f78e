import type { Message, Rule } from './rule.ts';

const facts: Record<string, Message> = {
  place: {
    ar: 'لا مكان للخبر: أضف place باسمه وموقعه.',
    en: 'the story has no place: add place with its name and where it lies.',
  },
  sources: {
    ar: 'لا مصدر للخبر: أضف sources.',
    en: 'the story names no source: add sources.',
  },
  topics: {
    ar: 'لا موضوع للخبر: أضف topics.',
    en: 'the story has no topic: add topics.',
  },
};

export const storyFacts: Rule = {
  id: 'story-facts',
  severity: 'warning',
  languages: 'any',
  topics: false,
  asks: 'file',
  says: { ar: 'خبر بلا مكان أو مصدر أو موضوع', en: 'a story without place, sources or topics' },
  bad: [{ fields: { place: '' } }, { fields: { sources: '[]' } }, { fields: { topics: '' } }],
  good: [{ fields: {} }],
  *find({ fields }) {
    for (const [field, message] of Object.entries(facts)) {
      const value = fields[field];
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        yield { start: 0, end: 0, message };
    }
  },
};
