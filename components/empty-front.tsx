import styles from './empty-front.module.css';

/** A newspaper before its first story: what its editor does next. */
export function EmptyFront() {
  return (
    <section className={styles.empty} aria-labelledby="empty">
      <h2 id="empty">لا أخبار بعد</h2>
      <p className="stand">
        أضف أول خبر ملفًا بصيغة{' '}
        <bdi lang="en" dir="ltr">
          Markdown
        </bdi>{' '}
        في مجلد{' '}
        <bdi lang="en" dir="ltr">
          <code>articles</code>
        </bdi>
        ، ثم ابنِ العدد من جديد.
      </p>
    </section>
  );
}
