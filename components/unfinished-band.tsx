import type { Language } from '#lib/site.ts';
import { countedForms } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './unfinished-band.module.css';

/** «أكمل القراءة»: filled by `front-unfinished.ts`, and there only where the device has something to go on with. */
export function UnfinishedBand({ language }: { language: Language }) {
  const { counts, front } = wordsIn(language);
  return (
    <section
      className={styles.band}
      id="unfinished"
      aria-labelledby="go-on"
      aria-busy="true"
      data-left={countedForms(counts.minutesLeft, language)}
      data-remove={front.remove}
    >
      <h2 className="h5" id="go-on">
        {front.goOn}
      </h2>
      <ul />
    </section>
  );
}
