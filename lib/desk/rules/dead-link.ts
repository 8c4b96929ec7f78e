import type { Rule } from './rule.ts';

export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'desk',
  says: { ar: 'رابط داخلي لا يقود إلى صفحة', en: 'a link within the site that leads nowhere' },
  bad: [
    'راجع [الخبر](/articles/2017/no-such-story/).',
    'راجع [الخبر](no-such-story.md).',
    '[موضوع](/topics/nobody/)',
  ],
  good: [
    'راجع [الخبر](/articles/2017/moscow-talks/) و[آخر](moscow-talks.md) و[موضوعًا](/topics/moscow/) و[قسمًا](/sections/world/) و[موقعًا](https://example.org/articles/x).',
    'هامش[^1].\n\n[^1]: نص.',
  ],
  *find({ links, address }, desk) {
    for (const { url, start, end } of links) {
      if (desk.leadsSomewhere(url, address)) continue;
      yield {
        start,
        end,
        message: {
          ar: `الرابط ${url} لا يقود إلى صفحة في الموقع: صحح العنوان أو احذف الرابط.`,
          en: `the link ${url} leads to no page of the site: mend the address or remove the link.`,
        },
      };
    }
  },
};
