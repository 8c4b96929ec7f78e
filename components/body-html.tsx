import './maps.css';

/**
 * A body written in Markdown. The only place that takes HTML as it is: lib/article has sanitised it and lib/linking has linked
 * it, and nothing else may be handed in.
 */
export function BodyHtml({ html, className }: { html: string; className?: string }) {
  return <div className={className} data-body="" dangerouslySetInnerHTML={{ __html: html }} />;
}
