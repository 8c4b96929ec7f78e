import type { Thing } from 'schema-dts';

/**
 * What machines read of a page (https://json-ld.org). Escaped so that nothing in it can end the element it stands in. It comes
 * last on a page, behind what people read.
 */
export function JsonLd({ graph }: { graph: readonly Thing[] }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  const html = { __html: json.replaceAll('<', '\\u003c') };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which every < is written as an escape
  return <script type="application/ld+json" dangerouslySetInnerHTML={html} />;
}
