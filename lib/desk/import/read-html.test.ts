import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../article/parse-article.ts';
import { importCopy, problemOfDraft } from './import-copy.ts';
import { type Manuscript, RefusedFile } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { utf8, windows1256 } from './test-files.ts';

const newsroom = { topics: [], resolves: () => false };

const read = (html: string): Promise<Manuscript> => readManuscript(utf8(html));

/** The body of the draft. */
async function body(html: string): Promise<string> {
  const { markdown } = importCopy(await read(html), newsroom);
  return markdown.slice(markdown.indexOf('\n---\n\n', 3) + 6).trimEnd();
}

const leftOut = async (html: string, kind: string): Promise<string[]> =>
  (await read(html)).leftOut.filter((one) => one.kind === kind).map(({ text }) => text);

const lead =
  'فتح متحف اللوفر أبوظبي أبوابه للجمهور، السبت 11 نوفمبر 2017، بعد عشر سنوات من اتفاق بين الإمارات وفرنسا على إنشائه.';
const second =
  'وصمم المبنى المهندس المعماري الفرنسي جان نوفيل، وتعلوه قبة قطرها 180 مترًا يتسلل ضوء الشمس من خلال طبقاتها الثماني.';
const third =
  'ودشن المتحف قبل ذلك بثلاثة أيام الرئيس الفرنسي إيمانويل ماكرون مع كبار المسؤولين في الإمارات، في حفل أقيم في جزيرة السعديات.';
const headline = 'اللوفر أبوظبي يفتح أبوابه للجمهور';

const navigation =
  '<header><a href="/">الموقع</a><nav><ul><li><a href="/w">أخبار العالم</a></li><li><a href="/c">ثقافة وفنون</a></li></ul></nav></header>';
const foot =
  '<aside class="sidebar"><h3>الأكثر قراءة</h3><ol><li><a href="/1">خبر آخر عن شيء آخر</a></li></ol></aside><footer><p>جميع الحقوق محفوظة 2017</p></footer>';

type Page = { meta?: string; above?: string; story: string };
const page = ({ meta = '', above = `<h1>${headline}</h1>`, story }: Page): string =>
  `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8">${meta}</head><body>${navigation}<main>${above}${story}</main>${foot}</body></html>`;
const paragraphs = `<div class="story"><p>${lead}</p><p>${second}</p><p>${third}</p></div>`;

describe('a fragment of HTML', () => {
  it('keeps headings, lists, quotations, tables, links of the web and what stands out', async () => {
    const html = `<p>${lead}</p><h3>أرقام</h3><ul><li>600 عمل</li><li><p>23 قاعة</p></li></ul><ol start="3"><li>ثالث</li></ol>
      <blockquote><p>«قول»</p></blockquote><table><tr><th>السنة</th><th>الحدث</th></tr><tr><td>2007</td><td>الاتفاق</td></tr></table>
      <p>في <a href="https://www.louvreabudhabi.ae/ar">موقع المتحف</a> <b>كل</b> <i>شيء</i>، و<del>لا</del>.</p>`;
    expect(await body(html)).toBe(
      [
        lead,
        '### أرقام',
        '- 600 عمل\n- 23 قاعة',
        '3. ثالث',
        '> «قول»',
        '| السنة | الحدث |\n| - | - |\n| 2007 | الاتفاق |',
        'في [موقع المتحف](https://www.louvreabudhabi.ae/ar) **كل** *شيء*، و~~لا~~.',
      ].join('\n\n'),
    );
  });

  it('makes its first heading of the first level the headline', async () => {
    expect(await read(`<h1>${headline}</h1><p>${lead}</p>`)).toMatchObject({
      headline: { text: headline, certain: true },
    });
    expect(await body(`<h1>${headline}</h1><p>${lead}</p>`)).toBe(lead);
  });

  it('runs no script, follows no other address, and says no style', async () => {
    const html = `<style>p{color:red}</style><script>alert(1)</script><p onclick="x()">قبل <a href="javascript:alert(1)">رابط</a>
      <a href="data:text/html,x">آخر</a> <a href=" jav&#x09;ascript:x">ثالث</a> <a href="/x">رابع</a><noscript>لا</noscript>
      <template>لا</template><button>اضغط</button> بعد.</p>`;
    expect(await body(html)).toBe('قبل رابط آخر ثالث رابع بعد.');
  });

  it('takes tags that are text for text', async () => {
    expect(await body('<p>اكتب &lt;script&gt; و&amp;amp; هكذا.</p>')).toBe('اكتب \\<script> و\\&amp; هكذا.');
  });

  it('puts a picture aside where it was, with its caption, and says so', async () => {
    const html = `<p>${lead}</p><figure><img src="https://example.com/a.jpg" alt="القبة"><figcaption>قبة المتحف -- رويترز</figcaption></figure><p>${second}</p>`;
    expect(await body(html)).toMatch(/\.\n\n<!-- صورة[^\n]+\nالقبة — قبة المتحف — رويترز\n-->\n\nوصمم/);
    expect(await leftOut(html, 'picture')).toEqual(['القبة — قبة المتحف -- رويترز']);
  });

  it('says where embedded things led, and what was hidden', async () => {
    const html = `<p>${lead}</p><iframe src="https://example.com/v/1"></iframe><p style="display: none">مخفي</p>`;
    expect(await body(html)).toBe(lead);
    expect(await leftOut(html, 'embed')).toEqual(['https://example.com/v/1']);
    expect(await leftOut(html, 'hidden')).toEqual(['مخفي']);
  });

  it('joins what a link or a line break divided, and keeps sentences apart', async () => {
    expect(await body('<p>والتقى سيرغي<br>لافروف وزير الخارجية.<br>وقال إنه متفائل.</p>')).toBe(
      'والتقى سيرغي لافروف وزير الخارجية.\n\nوقال إنه متفائل.',
    );
  });

  it('writes quotation marks of Arabic also around a link', async () => {
    expect(await body('<p>قال "<a href="https://example.com/">نعم</a>" ثم سكت.</p>')).toBe(
      'قال «[نعم](https://example.com/)» ثم سكت.',
    );
  });

  it('marks a part of a word in a way that Markdown reads', async () => {
    expect(await body('<p>قال<b> بوضوح</b>و<b>«نعم».</b>ثم<strong>أ</strong><em>ب</em> سكت.</p>')).toBe(
      'قال **بوضوح**و«**نعم**».ثم**أ**ب سكت.',
    );
  });

  it('makes lists again of those that Word writes as paragraphs', async () => {
    const item = (marker: string, text: string): string =>
      `<p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-SA>${text}<o:p></o:p></span></p>`;
    const html = `<p class=MsoNormal>${lead}</p>${item('·', 'أول')}\n${item('·', 'ثان')}<p>ثم:</p>${item('1.', 'ثالث')}`;
    expect(await body(html)).toBe(`${lead}\n\n- أول\n- ثان\n\nثم:\n\n1. ثالث`);
  });

  it('keeps notes without the arrows that lead back', async () => {
    const html = `<p>${lead}<sup><a href="#n1" id="r1">[1]</a></sup></p><ol><li id="n1"><p>حاشية. <a href="#r1">↑</a></p></li></ol>`;
    expect(await body(html)).toBe(`${lead}\\[1]\n\n1. حاشية.`);
  });

  it('takes tables apart that only put things side by side', async () => {
    const html = `<table role="presentation"><tr><td><p>${lead}</p><p>${second}</p></td></tr></table>`;
    expect(await body(html)).toBe(`${lead}\n\n${second}`);
  });

  it('puts read-alsos of another publisher aside, one by one', async () => {
    const html = `<p>${lead}</p><p>اقرأ أيضا:</p><ul><li><a href="https://example.com/1">أول</a></li><li>ثان</li></ul>`;
    expect((await body(html)).match(/<!--[^>]+\nاقرأ أيضا: [^\n]+\n-->/g)).toHaveLength(2);
  });
});

describe('a saved page', { timeout: 20_000 }, () => {
  it('is its story alone, with a headline and a date', async () => {
    const meta = `<title>${headline} | الموقع</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="الموقع"><meta property="article:published_time" content="2017-11-11T10:00:00+0400">`;
    const html = page({ meta, story: paragraphs });
    expect(await read(html)).toMatchObject({
      headline: { text: headline, certain: true },
      date: { text: '2017-11-11T10:00+04:00', certain: true },
      standfirst: null,
    });
    expect(await body(html)).toBe([lead, second, third].join('\n\n'));
  });

  it('is not published before an editor has read it', async () => {
    const meta = '<meta property="article:published_time" content="2017-11-11">';
    const { markdown, missing } = importCopy(await read(page({ meta, story: paragraphs })), newsroom);
    expect(missing).toEqual([]);
    expect(markdown).toContain('\ndraft: true\n---\n');
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2017-11-11T06:00:00Z"}]}</script>',
      '2017-11-11T06:00Z',
    ],
    [
      'a moment without an offset',
      '<meta property="article:published_time" content="2017-11-11T10:00:00">',
      '2017-11-11',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2017-11-11">', '2017-11-11'],
  ])('has the date of %s', async (_, meta, date) => {
    expect((await read(page({ meta, story: paragraphs }))).date).toEqual({ text: date, certain: true });
  });

  it('has no date where its own words contradict each other, or mean nothing', async () => {
    const meta =
      '<meta property="article:published_time" content="2017-11-11"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2017-11-13"}</script>';
    expect((await read(page({ meta, story: paragraphs }))).date).toEqual({
      text: '2017-11-11',
      certain: false,
    });
    const wrong = '<meta property="article:published_time" content="أمس">';
    expect((await read(page({ meta: wrong, story: paragraphs }))).date).toBeNull();
  });

  it('proposes a headline that it does not show', async () => {
    const meta = '<meta property="og:title" content="عنوان آخر للخبر">';
    const html = page({ meta, story: paragraphs });
    expect((await read(html)).headline).toEqual({ text: 'عنوان آخر للخبر', certain: false });
    expect(importCopy(await read(html), newsroom).markdown).toContain(
      '\n# في الأصل: عنوان آخر للخبر\ntitle: TODO\n',
    );
  });

  it.each([
    ['خبر اليوم | الموقع', '', false],
    ['خبر اليوم | الموقع', '<meta property="og:site_name" content="الموقع">', true],
    ['خبر اليوم', '', true],
  ])('without a heading is called «%s» with %j: certain is %s', async (title, more, certain) => {
    const meta = `<meta property="og:title" content="${title}">${more}`;
    expect((await read(page({ meta, above: '', story: paragraphs }))).headline).toEqual({
      text: certain ? 'خبر اليوم' : title,
      certain,
    });
  });

  it('has a standfirst where it shows what it says of itself', async () => {
    const said = 'استغرق بناء المتحف عشر سنوات بعد اتفاق بين الإمارات وفرنسا.';
    const meta = `<meta property="og:description" content="${said}">`;
    const above = `<h1>${headline}</h1><h2>${said}</h2>`;
    expect(await read(page({ meta, above, story: paragraphs }))).toMatchObject({ standfirst: said });
    expect(await body(page({ meta, above, story: paragraphs }))).toBe([lead, second, third].join('\n\n'));
    const cut = `<meta property="og:description" content="${lead}">`;
    expect(await read(page({ meta: cut, story: paragraphs }))).toMatchObject({ standfirst: null });
    expect(await body(page({ meta: cut, story: paragraphs }))).toContain(lead);
  });

  it.each([
    [
      'a first paragraph that stands apart',
      `<h1>${headline}</h1><div class="intro"><p>${lead}</p></div>`,
      `<div><p>${second}</p><p>${third}</p></div>`,
    ],
    [
      'a first paragraph in a box of its own',
      `<h1>${headline}</h1>`,
      `<div><div><p>${lead}</p></div><div><p>${second}</p><p>${third}</p></div></div>`,
    ],
    [
      'paragraphs that are none',
      `<h1>${headline}</h1>`,
      `<div>${[lead, second, third].map((text) => `<div>${text}</div>`).join('')}</div>`,
    ],
    [
      'line breaks for paragraphs',
      `<h1>${headline}</h1>`,
      `<div>${[lead, second, third].join('<br><br>')}</div>`,
    ],
    [
      'a table for a layout',
      `<h1>${headline}</h1>`,
      `<table><tr><td><a href="/2">رابط</a></td><td><p>${lead}</p><p>${second}</p><p>${third}</p></td></tr></table>`,
    ],
    [
      'share buttons and adverts',
      `<h1>${headline}</h1><ul class="share"><li><a href="https://example.com/s">شارك على فيسبوك</a></li></ul>`,
      `<div><p>${lead}</p><div class="ad-slot">هذا إعلان</div><p>${second}</p><p>${third}</p></div>`,
    ],
  ])('loses nothing with %s', async (_, above, story) => {
    expect(await body(page({ above, story }))).toBe([lead, second, third].join('\n\n'));
  });

  it('keeps short things between paragraphs, and says what it left out there', async () => {
    const html = page({
      story: `<div><p>${lead}</p><div class="quote-box"><div>«قول قصير»</div></div><h2>خلفية</h2><p>${second}</p><div class="related">خبر ذو صلة</div><p>${third}</p><p>(وكالات)</p></div>`,
    });
    expect(await body(html)).toBe([lead, '«قول قصير»', '## خلفية', second, third, '(وكالات)'].join('\n\n'));
    expect(await leftOut(html, 'inside')).toEqual(['خبر ذو صلة']);
    expect(await leftOut(html, 'surroundings')).toEqual(['16']);
  });

  it('is a story of one sentence, whatever stands around it', async () => {
    const related = `<section class="related"><h3>مواضيع ذات صلة</h3><ul><li><a href="/1">خبر آخر</a><p>${second}</p></li><li><p>${third}</p></li></ul></section>`;
    const html = page({ story: `<p>فتح متحف اللوفر أبوظبي أبوابه للجمهور.</p>${related}` });
    expect(await body(html)).toBe('فتح متحف اللوفر أبوظبي أبوابه للجمهور.');
  });

  it('may hold its pictures itself, however large', async () => {
    const picture = (size: number): string =>
      `<img src="data:image/png;base64,${'A'.repeat(size)}" alt="القبة">`;
    const story = paragraphs.replace('</p><p>', `</p><p>${picture(20_000_000)}</p>${picture(10)}<p>`);
    const said = await body(page({ story }));
    expect(said).toContain(lead);
    expect(said).toContain(third);
    expect(said.length).toBeLessThan(1000);
  });

  it('makes whole addresses of links to its own site', async () => {
    const meta = '<link rel="canonical" href="https://example.com/culture/1">';
    const story = paragraphs.replace('جان نوفيل', '<a href="../people/nouvel">جان نوفيل</a>');
    expect(await body(page({ meta, story }))).toContain('[جان نوفيل](https://example.com/people/nouvel)');
  });

  it.each([
    ['that it names', '<meta charset=windows-1256>'],
    ['in the older form', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">'],
    ['though it names another out of habit', '<meta charset="iso-8859-1">'],
    ['though nobody knows what it names', '<meta charset="unheard-of">'],
    ['without a name', ''],
    ['with more code than words', `<script>${'var a = "letters";'.repeat(500)}</script>`],
  ])('is read in Windows-1256 %s', async (_, charset) => {
    const html = page({ story: paragraphs }).replace('<meta charset="utf-8">', charset);
    const story = await readManuscript(windows1256(html));
    expect(importCopy(story, newsroom).text).toBe([lead, second, third].join('\n'));
  });

  it('is read in the other encodings that it names', async () => {
    const html = '<meta charset="iso-8859-1"><p>Les \xe9lus se r\xe9unissent \xe0 Paris.</p>';
    const story = await readManuscript(Buffer.from(html, 'latin1'));
    expect(importCopy(story, newsroom).text).toBe('Les élus se réunissent à Paris.');
  });

  it.each([
    '<img src=x onerror=alert(1) alt="--><script>alert(1)</script>">',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="https://example.com/)](javascript:alert(1)">x</a>',
    '<a href="https://example.com/"onclick=alert(1)>x</a>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&lt;!--&gt;&lt;img src=x onerror=alert(1)&gt;',
    '[x](javascript:alert(1))',
    '![x](x.png "onerror=alert(1)")',
    '```chart type: bar```',
    '<svg onload=alert(1)><p>x</p></svg>',
    '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<figure><figcaption>--!><img src=x onerror=alert(1)></figcaption></figure>',
    '<table><caption><a href="vbscript:x">x</a></caption><tr><td>|</td><th>a\\|b</th></tr></table>',
  ])('runs nothing of %s', async (vector) => {
    const story = await read(page({ story: paragraphs.replace('<p>', `<p>${vector}</p><p>`) }));
    const copy = importCopy(story, newsroom);
    expect(problemOfDraft(copy)).toBeNull();
    const { article } = parseArticle({
      bytes: utf8(copy.markdown.replace('date: TODO', 'date: 2017-11-11')),
      path: '2017/x',
      file: 'x.md',
      measure: () => null,
    });
    const tags = article?.html.match(/<[^>]*>/g)?.join('') ?? 'none';
    expect(tags).not.toMatch(/\son\w+=|<(?:script|img|iframe|style|svg|form)\b|href="(?!https?:)/i);
    expect(article?.html).toContain('فتح متحف اللوفر');
  });

  it('is refused where things stand too deep inside each other', async () => {
    await expect(read(`<html><body>${'<div>'.repeat(100_000)}نص`)).rejects.toThrow(RefusedFile);
  });
});
