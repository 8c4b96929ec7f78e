import { cards, kicker, origin, page, text } from './page.js';

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
    { title, summary, url, language, style, sections: sectionNames, facts: facts(data) },
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
${sourceList(data.sources)}
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

function sourceList(sources = []) {
  const item = ({ name, url }) => `<li>${url ? `<a href="${text(url)}">${text(name)}</a>` : text(name)}</li>`;
  return `<ul class="sources">\n${sources.map(item).join('\n')}\n</ul>`;
}

/** The story as search engines read it. */
function facts({ title, summary, date, page: { url }, sections, language, topics, topicNames }) {
  const about = topics
    .slice(0, 12)
    .map((topic) => ({ '@type': 'Thing', name: topicNames[topic].name, url: `${origin}/topics/${topic}/` }));
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    url: origin + url,
    datePublished: date.toISOString(),
    articleSection: sections,
    inLanguage: language,
    about,
  };
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}
