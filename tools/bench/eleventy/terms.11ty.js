import { page, text } from './_includes/page.js';

/** All sections, all topics, all months. */
export const data = {
  kinds: ['sections', 'topics', 'months'],
  pagination: { data: 'kinds', size: 1, alias: 'kind' },
  permalink: ({ kind }) => `/${kind}/index.html`,
};

export function render({ kind, sectionNames, topicNames, collections, style }) {
  const lists = collections.lists.filter((list) => list.kind === kind && list.number === 1);
  const nameOf = (term) =>
    ({ sections: sectionNames[term], topics: topicNames[term]?.name, months: term })[kind];
  return page(
    { title: kind, url: `/${kind}/`, style, sections: sectionNames },
    `<h1>${kind}</h1>
<ul>
${lists.map(({ term }) => `<li><a href="/${kind}/${term}/">${text(nameOf(term))}</a></li>`).join('\n')}
</ul>`,
  );
}
