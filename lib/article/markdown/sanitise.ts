import { defaultSchema, type Schema } from 'hast-util-sanitize';

/**
 * What a body may hold: GitHub's list, and by name what our plugins add. Every id in a body is made by them, never by the
 * editor, hence no prefix; raw HTML never reaches this point.
 */
export const bodySchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'aside',
    'bdi',
    'figcaption',
    'figure',
    'footer',
    'picture',
    'source',
  ],
  protocols: { href: ['http', 'https', 'mailto'], src: [], cite: ['http', 'https'] },
  attributes: {
    a: ['href', 'id', 'ariaLabel', ['className', 'back'], ['rel', 'external'], 'title'],
    aside: ['dataReadAlso'],
    bdi: ['lang', ['dir', 'ltr', 'rtl']],
    blockquote: [['className', 'pull']],
    code: [
      ['dir', 'ltr'],
      ['translate', 'no'],
    ],
    div: [['className', 'table'], ['role', 'region'], 'ariaLabel', ['tabIndex', 0]],
    figure: ['dataFigure'],
    h2: [['id', 'notes']],
    img: ['src', 'alt', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item'], 'id'],
    ol: ['start'],
    section: [['className', 'footnotes'], 'ariaLabelledBy'],
    source: ['type', 'srcSet', 'sizes'],
    span: ['lang', ['dir', 'ltr', 'rtl'], ['className', 'date']],
    th: [['scope', 'col']],
    ul: [['className', 'contains-task-list']],
  },
};
