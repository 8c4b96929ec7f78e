import { site } from '#lib/site.ts';

/** The way back up from a page of the site. */
export function Breadcrumbs({ trail = [] }: { trail?: { href: string; name: string }[] }) {
  return (
    <nav className="crumbs fine" aria-label="مسار الصفحة">
      <ol>
        {[{ href: '/', name: site.name }, ...trail].map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
