import { hrefIn, type Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

type Props = {
  /** The page's. */
  language: Language;
  trail?: { href: string; name: string }[];
};

/** The way back up from a page of the site. */
export function Breadcrumbs({ language, trail = [] }: Props) {
  const { ways, site } = wordsIn(language);
  return (
    <nav className="crumbs fine" aria-label={ways.path}>
      <ol>
        {[{ href: hrefIn(language, '/'), name: site.name }, ...trail].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
