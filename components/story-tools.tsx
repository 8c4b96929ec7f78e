import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './story-tools.module.css';

/**
 * What a reader can do with the story beside reading it. All of it needs a script (`story.reader.ts`), so that the row is there only
 * where scripts run, from the first paint on: nothing moves when the script comes.
 */
export function StoryTools({ language }: { language: Language }) {
  const { tools: words, passage } = wordsIn(language).story;
  return (
    <ul
      className={styles.tools}
      id="tools"
      data-copy={passage.copy}
      data-copied={passage.copied}
      data-failed={passage.failed}
      data-quotes={passage.quotes}
    >
      <li>
        <button
          type="button"
          className="act"
          data-tool="save"
          data-saved={words.saved}
          data-failed={words.unsaved}
          aria-pressed="false"
        >
          {words.save}
        </button>
      </li>
      <li>
        <button type="button" className="act" data-tool="share" hidden>
          {words.share}
        </button>
      </li>
      <li>
        <button type="button" className="act" data-tool="listen" data-stop={words.stop} hidden>
          {words.listen}
        </button>
      </li>
    </ul>
  );
}
