const special = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => special[sign]);

export const origin = 'http://localhost:3000';

/** A whole page around its main part. */
export function page({ title, summary, url, language = 'ar', style, sections, facts = '' }, main) {
  const direction = ['en', 'fr'].includes(language) ? 'ltr' : 'rtl';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="description" content="${text(summary)}">
<link rel="canonical" href="${origin}${url}">
<meta property="og:site_name" content="نبأ">
<meta property="og:title" content="${text(title)}">
<meta property="og:description" content="${text(summary)}">
<meta property="og:url" content="${origin}${url}">
${facts}
${style}
</head>
<body>
<header class="masthead"><div class="wrap">
<a href="/">نبأ</a>
<nav aria-label="الأقسام"><ul>
${Object.entries(sections)
  .map(([slug, name]) => `<li><a href="/sections/${slug}/">${name}</a></li>`)
  .join('\n')}
<li><a href="/topics/">ملفات</a></li>
<li><a href="/months/">الأرشيف</a></li>
</ul></nav>
</div></header>
<main id="main" class="wrap">
${main}
</main>
<footer><div class="wrap"><p>نبأ: للخبر ما قبله وما بعده</p></div></footer>
</body>
</html>
`;
}

export function kicker(sections, [section]) {
  return `<p class="kick"><a href="/sections/${section}/">${sections[section]}</a></p>`;
}

export function card({ url, date, data }, sections) {
  return `<article class="story">
${kicker(sections, data.sections)}
<h2><a href="${url}">${text(data.title)}</a></h2>
<p class="stand">${text(data.summary)}</p>
<p class="fine"><time datetime="${date.toISOString()}">${date.toISOString().slice(0, 10)}</time></p>
</article>`;
}

export function cards(stories, sections) {
  return stories.map((story) => card(story, sections)).join('\n');
}
