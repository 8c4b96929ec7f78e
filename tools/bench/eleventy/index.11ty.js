import { cards, page } from './_includes/page.js';

export const data = { permalink: '/index.html' };

export function render({ collections, sectionNames, style }) {
  const blocks = Object.entries(sectionNames).map(([slug, name]) => {
    const list = collections.lists.find((one) => one.kind === 'sections' && one.term === slug);
    return `<section><h2><a href="/sections/${slug}/">${name}</a></h2>
${cards((list?.stories ?? []).slice(0, 4), sectionNames)}
</section>`;
  });
  return page(
    { title: 'نبأ', url: '/', style, sections: sectionNames },
    `<h1>نبأ: الصفحة الأولى</h1>
${cards(collections.stories.slice(0, 12), sectionNames)}
${blocks.join('\n')}`,
  );
}
