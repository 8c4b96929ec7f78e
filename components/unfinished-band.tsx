import { nouns } from '#lib/arabic/plural.ts';
import styles from './unfinished-band.module.css';

/** «أكمل القراءة»: filled by `front-unfinished.ts`, and there only where the device has something to go on with. */
export function UnfinishedBand() {
  return (
    <section
      className={styles.band}
      id="unfinished"
      aria-labelledby="go-on"
      aria-busy="true"
      data-left={JSON.stringify(nouns.minuteLeft)}
    >
      <h2 className="h5" id="go-on">
        أكمل القراءة
      </h2>
      <ul />
    </section>
  );
}
