import { storyText } from '../newsroom/newsroom.ts';

/** A text as YAML holds any: what JSON writes, with what its double-quoted form takes no other way. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e\u00a0-\ud7ff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A story that holds a text in every field, and in everything that a body can be made of. */
export function everywhere(text: string, number: number): string {
  const yaml = quoted(text);
  return storyText(
    {
      title: quoted(`خبر ${number} ${text}`),
      summary: yaml,
      corrections: `[{ date: 2024-05-02, text: ${yaml} }]`,
      authors: `[${yaml}]`,
      place: `{ name: ${yaml}, lat: 30, lon: 31 }`,
      image: `{ src: dot.png, alt: ${yaml}, caption: ${yaml}, credit: ${yaml} }`,
      sources: `[{ name: ${yaml}, url: ${quoted(`https://example.org/?q=${encodeURIComponent(text)}`)} }]`,
    },
    `نص فيه ${text} في وسطه.

## ${text}

> ${text}
> — ${text}

- ${text}
- [ ] ${text}

1. ${text}

**${text}** _${text}_ ~~${text}~~ \`${text}\`

| عمود | ${text} |
|---|---|
| ${text} | خلية |

[${text}](/) [نص](/ ${quoted(text)}) ![صورة](dot.png ${quoted(text)}) <${text}>

![صورة](dot.png ${quoted(text)})

هامش[^1] وآخر[^${number}].

[^1]: ${text}
[^${number}]: نص

[مرجع]

[مرجع]: /topics/ ${quoted(text)}

${text}

    ${text}

\`\`\`${text.replaceAll('`', '')}
${text}
\`\`\`

\`\`\`chart
type: bar
title: ${yaml}
unit: ${yaml}
source: ${yaml}
data: { ${yaml}: 1, ب: 2 }
\`\`\`

\`\`\`chart
type: slope
title: ${yaml}
unit: ${yaml}
source: ${yaml}
columns: [${yaml}, ب]
data: { ${yaml}: [1, 2], ب: [3, 4] }
\`\`\`

\`\`\`map
title: ${yaml}
places: [{ name: ${yaml}, lat: 30, lon: 31 }, { name: ${yaml}, lat: 33, lon: 35 }]
\`\`\`
`,
  );
}

/** A topic that is called so, and says so. */
export function topicCalled(text: string, number: number): string {
  return [
    '---',
    `name: ${quoted(`ملف ${number} ${text}`)}`,
    'kind: person',
    `aliases: [${quoted(`اسم ${number} ${text}`)}]`,
    `summary: ${quoted(text)}`,
    '---',
    '',
    text,
    '',
  ].join('\n');
}

/** A story that links to an address in each way that Markdown knows. */
export function linking(address: string, number: number): string {
  return storyText(
    { title: quoted(`روابط ${number}`) },
    `[نص](${address}) [نص](<${address}>) <${address}> [مرجع][مرجع ${number}] ${address}

[**نص** ![صورة](dot.png)](${address} "عنوان")

## [نص](${address})

| [نص](${address}) |
|---|
| <${address}> |

> [نص](${address})
> — [نص](${address})

هامش[^1].

[^1]: [نص](${address}) ${address}

[مرجع ${number}]: ${address} "عنوان"
`,
  );
}

export { quoted };
