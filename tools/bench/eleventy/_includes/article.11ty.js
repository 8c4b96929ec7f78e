import { cards, kicker, page, text } from './page.js';

export function render(data) {
  const {
    title,
    summary,
    authors,
    date,
    content,
    topics,
    sectionNames,
    topicNames,
    collections,
    language,
    style,
  } = data;
  const url = data.page.url;
  const { related, newer, older } = collections.around.get(url);
  const link = (story) => (story ? `<li><a href="${story.url}">${text(story.data.title)}</a></li>` : '');
  return page(
    { title, summary, url, language, style, sections: sectionNames },
    `<article>
<header>
${kicker(sectionNames, data.sections)}
<h1>${text(title)}</h1>
<p class="stand">${text(summary)}</p>
<p class="fine">${authors ? `${text(authors.join('، '))} · ` : ''}<time datetime="${date.toISOString()}">${date.toISOString().slice(0, 16)}</time></p>
</header>
<div class="prose">
${content}
</div>
<ul class="topics">
${topics
  .slice(0, 12)
  .map((topic) => `<li><a href="/topics/${topic}/">${text(topicNames[topic].name)}</a></li>`)
  .join('\n')}
</ul>
</article>
<section class="second" aria-labelledby="related">
<h2 id="related">أخبار ذات صلة</h2>
${cards(related, sectionNames)}
</section>
<nav aria-label="ما قبل الخبر وما بعده"><ul>
${link(older)}
${link(newer)}
</ul></nav>`,
  );
}
