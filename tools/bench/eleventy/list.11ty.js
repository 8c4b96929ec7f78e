import { cards, page, text } from './_includes/page.js';

/** A page of a section, topic or month. */
export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${hrefOf(list, list.number)}index.html`,
};

export function render({ list, sectionNames, topicNames, style }) {
  const { kind, term, number, count, stories } = list;
  const { name, summary } =
    kind === 'topics' ? topicNames[term] : { name: kind === 'sections' ? sectionNames[term] : term };
  const link = (rel, to, words) => `<a rel="${rel}" href="${hrefOf(list, to)}">${words}</a>`;
  return page(
    { title: name, summary, url: hrefOf(list, number), style, sections: sectionNames },
    `<h1>${text(name)}</h1>
${summary ? `<p class="stand">${text(summary)}</p>` : ''}
${cards(stories, sectionNames)}
${
  count > 1
    ? `<nav class="pagination" aria-label="الصفحات">
${number > 1 ? link('prev', number - 1, 'السابق') : ''}
<span>${number} / ${count}</span>
${number < count ? link('next', number + 1, 'التالي') : ''}
</nav>`
    : ''
}`,
  );
}

function hrefOf({ kind, term }, number) {
  return number === 1 ? `/${kind}/${term}/` : `/${kind}/${term}/page/${number}/`;
}
