import { site } from '#lib/site.ts';
import styles from './search-form.module.css';

/** The box in the masthead: a plain form that leads to the page of results. */
export function SearchForm() {
  return (
    <search className={styles.box}>
      <form action="/search/">
        <input
          type="search"
          name="q"
          aria-label={`ابحث في ${site.name}`}
          maxLength={200}
          enterKeyHint="search"
          required
        />
        <button type="submit" className="un">
          ابحث
        </button>
      </form>
    </search>
  );
}
