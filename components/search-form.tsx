import { hrefIn, type Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './search-form.module.css';

/** The box in the masthead: a plain form that leads to the page of results. */
export function SearchForm({ language }: { language: Language }) {
  const { search } = wordsIn(language);
  return (
    <search className={styles.box}>
      <form action={hrefIn(language, '/search/')}>
        <input
          type="search"
          name="q"
          aria-label={search.inSite}
          maxLength={200}
          enterKeyHint="search"
          required
        />
        <button type="submit" className="un">
          {search.button}
        </button>
      </form>
    </search>
  );
}
