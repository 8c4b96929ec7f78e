import type { DeskFile } from '#lib/archive/desk-files.ts';
import type { StoryPage } from '#lib/linking/story-page.ts';
import type { StoryElsewhere } from '#lib/seo/elsewhere/story-elsewhere.ts';
import { ArticleNotes } from '../article-notes.tsx';
import { BidiText } from '../bidi-text.tsx';
import { BodyHtml } from '../body-html.tsx';
import { Figure } from '../figure.tsx';
import { Footer } from '../footer.tsx';
import { languageAttributes } from '../foreign.ts';
import { Masthead } from '../masthead.tsx';
import { NewsTime } from '../news-time.tsx';
import prose from '../prose.module.css';
import styles from './desk-story-page.module.css';
import { ElsewhereSection } from './elsewhere-section.tsx';
import { FileName } from './file-name.tsx';
import { RemarkList } from './remark-list.tsx';
import { countRemarks, deskName, remarksOf, states } from './words.ts';

type Props = {
  file: DeskFile;
  /** Null while the story cannot be read. */
  page: StoryPage | null;
  elsewhere: StoryElsewhere | null;
  /** Another text whenever the story's card may be another. */
  mark: string;
};

/** A story with what the desk says of it beside it, and below it how it looks elsewhere. */
export function DeskStoryPage({ file, page, elsewhere, mark }: Props) {
  const remarks = remarksOf(file);
  const { story } = file;
  const count = countRemarks(file);
  return (
    <>
      <Masthead language="ar" current={story?.section} />
      <main id="main" className="wrap">
        <div className={`fine ${styles.bar}`}>
          <nav className="crumbs" aria-label="مسار الصفحة">
            <ol>
              <li>
                <a href="/desk/">{deskName}</a>
              </li>
              <li>
                <FileName file={file.file} />
              </li>
            </ol>
          </nav>
          <ul className="meta">
            <li>
              <a href="#remarks">{count}</a>
            </li>
            {page && (
              <>
                <li>
                  <a href="#elsewhere">كيف يظهر خارج الموقع</a>
                </li>
                <li>
                  <a href={`/articles/${page.article.path}/`}>صفحة الخبر كما يراها القراء</a>
                </li>
              </>
            )}
          </ul>
        </div>
        <div className={styles.desk}>
          {page ? <StoryAsWritten page={page} /> : <Unreadable />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, for who has no mouse too */}
          <aside className={styles.panel} aria-labelledby="remarks" tabIndex={0}>
            <h2 className="h5" id="remarks">
              ملاحظات التدقيق
            </h2>
            <p className="meta" role="status">
              {story && <span>{states[story.state]}</span>}
              {story && <NewsTime language="ar" date={story.date} hour />}
              <b>{count}</b>
            </p>
            {remarks.length > 0 && <RemarkList remarks={remarks} />}
          </aside>
          {elsewhere && page && (
            <ElsewhereSection elsewhere={elsewhere} language={page.article.language} mark={mark} />
          )}
        </div>
      </main>
      <Footer language="ar" versions={[]} />
    </>
  );
}

function StoryAsWritten({ page }: { page: StoryPage }) {
  const { article, html, topics } = page;
  const { language, title, summary, hasStandfirst, image } = article;
  return (
    <article className={styles.story} {...languageAttributes(language)}>
      <h1>
        <BidiText text={title} language={language} />
      </h1>
      {hasStandfirst && (
        <p className="stand">
          <BidiText text={summary} language={language} />
        </p>
      )}
      <div className={prose.prose}>
        {image && <Figure picture={image} language={language} />}
        <BodyHtml html={html} className={prose.text} />
        <ArticleNotes article={article} topics={topics} />
      </div>
    </article>
  );
}

function Unreadable() {
  return (
    <section className={styles.story} aria-labelledby="unreadable">
      <h1 id="unreadable">لا يُعرض الخبر حتى يُصلح ملفه</h1>
      <p className="stand">تقول الملاحظات ما الخطأ وأين هو. أصلحه واحفظ الملف، فيظهر الخبر هنا.</p>
    </section>
  );
}
