import styles from './pagination.module.css';

type Props = { page: number; pages: number; hrefOf: (page: number) => string };

/** The pages of a long list: the first, the last, and those around this one. */
export function Pagination({ page, pages, hrefOf }: Props) {
  if (pages < 2) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages);
  return (
    <nav className={styles.pagination} aria-label="صفحات القائمة">
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              <span aria-hidden="true">‹ </span>السابقة
            </a>
          </li>
        )}
        {shown.map((one) => (
          <li key={one}>
            <a href={hrefOf(one)} aria-label={`صفحة ${one}`} aria-current={one === page ? 'page' : undefined}>
              {one}
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              التالية<span aria-hidden="true"> ›</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
