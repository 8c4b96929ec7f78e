/** What the `yaml` package says of broken front matter, in Arabic: the mistakes that editors make most. */
export const yamlSentences: readonly (readonly [pattern: RegExp, arabic: string])[] = [
  [/^Missing closing (["'])quote$/, 'علامة الاقتباس $1 مفتوحة بلا إغلاق.'],
  [
    /^Nested mappings are not allowed in compact mappings$/,
    'في القيمة نقطتان بعدهما مسافة: ضع القيمة كلها بين علامتي اقتباس "…".',
  ],
  [/^Map keys must be unique$/, 'الحقل مكتوب مرتين: احذف إحداهما.'],
  [/^Tabs are not allowed as indentation$/, 'أول السطر علامة جدولة (Tab): استعمل مسافات.'],
  [
    /^Flow (?:sequence|map) in block collection must be sufficiently indented and end with a (.)$/,
    'قائمة مفتوحة بلا إغلاق: أضف $1 في آخرها.',
  ],
  [
    /^Plain value cannot start with .* (.)$/,
    'لا تبدأ القيمة بالعلامة $1: ضع القيمة كلها بين علامتي اقتباس "…".',
  ],
  [/^Implicit keys need to be on a single line$/, 'اكتب في السطر اسم الحقل ونقطتين، ثم القيمة.'],
  [/^Implicit map keys need to be followed by map values$/, 'اكتب في السطر اسم الحقل ونقطتين، ثم القيمة.'],
  [/^Unexpected scalar at node end$/, 'في السطر نص زائد بعد القيمة.'],
];
