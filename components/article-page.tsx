import { wordsIn } from '#lib/words/words.ts';
import './charts.css';
import type { StoryPage } from '#lib/linking/story-page.ts';
import type { Language } from '#lib/site.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleInfo } from './article-info.tsx';
import { ArticleNotes } from './article-notes.tsx';
import { ArticleOnPaper } from './article-on-paper.tsx';
import styles from './article-page.module.css';
import { ArticleThread } from './article-thread.tsx';
import { BodyHtml } from './body-html.tsx';
import { Figure } from './figure.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Neighbours } from './neighbours.tsx';
import prose from './prose.module.css';
import { ReaderScript } from './reader-script.tsx';
import { Story } from './story.tsx';

type Props = StoryPage & {
  /** Absolute address of the page. */
  shareUrl: string;
  /** The script of stories. */
  script: string;
};

/** A story with all that ties it to the others. The page speaks the story's language; the chrome around it is Arabic. */
export function ArticlePage({
  article,
  html,
  links,
  topics,
  translations,
  versions,
  story,
  thread,
  related,
  previous,
  next,
  shareUrl,
  script,
}: Props) {
  const { language } = article;
  return (
    <>
      <Masthead current={article.section} date={article.date} language={language} />
      <main id="main">
        <div className="wrap">
          <article>
            <ArticleHead article={article} story={story} laterCount={thread.laterCount} />
            <div className={styles.body}>
              <ArticleInfo article={article} translations={translations} shareUrl={shareUrl} />
              <div className={prose.prose}>
                {article.image && <Figure picture={article.image} language={language} />}
                <BodyHtml html={html} className={prose.text} />
                <ArticleNotes article={article} topics={topics} />
                <ArticleOnPaper url={shareUrl} links={links} />
              </div>
              {story && <ArticleThread story={story} thread={thread} here={article} language={language} />}
            </div>
          </article>
          {related.length > 0 && <Related cards={related} language={language} />}
          <Neighbours previous={previous} next={next} language={language} />
        </div>
      </main>
      <Footer language={language} versions={versions} />
      <ReaderScript src={script} />
    </>
  );
}

function Related({ cards, language }: { cards: StoryPage['related']; language: Language }) {
  const words = wordsIn(language).story;
  return (
    <section className="second" aria-labelledby="related">
      <h2 className="h5" id="related">
        {words.related}
      </h2>
      <div className="ruled b-3">
        {cards.map(({ card, reason }) => (
          <Story
            key={card.path}
            card={card}
            size="s"
            reason={reason.kind === 'topic' ? words.about(reason.topic) : words.reasons[reason.kind]}
            language={language}
          />
        ))}
      </div>
    </section>
  );
}
