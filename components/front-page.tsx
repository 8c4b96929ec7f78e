import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { Front } from '#lib/linking/front-page.ts';
import type { Language } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { BodyHtml } from './body-html.tsx';
import { DateLine } from './date-line.tsx';
import { EmptyFront } from './empty-front.tsx';
import { Figure } from './figure.tsx';
import { Footer } from './footer.tsx';
import { languageAttributes } from './foreign.ts';
import styles from './front-page.module.css';
import { Kicker } from './kicker.tsx';
import { Masthead } from './masthead.tsx';
import { NewsTime } from './news-time.tsx';
import { ReaderScript } from './reader-script.tsx';
import { RunningStory } from './running-story.tsx';
import { SectionBlock } from './section-block.tsx';
import { Story } from './story.tsx';
import { StoryLink } from './story-link.tsx';
import { UnfinishedBand } from './unfinished-band.tsx';

type Props = Front & {
  language: Language;
  /** The page in the other languages of the site. */
  versions: readonly PageVersion[];
  /** The script of the front page. */
  script: string;
};

/** The front page: the lead across the page, what is new, the running story, and a block for each section. */
export function FrontPage({
  date,
  lead,
  leadFigure,
  leadLinks,
  latest,
  secondary,
  running,
  blocks,
  language,
  versions,
  script,
}: Props) {
  const words = wordsIn(language);
  return (
    <>
      <Masthead front date={date} language={language} />
      <main id="main">
        <div className="wrap">
          <h1 className="quiet">{words.site.home}</h1>
          <UnfinishedBand language={language} />
          {lead ? (
            <Lead language={language} lead={lead} figure={leadFigure} links={leadLinks} latest={latest} />
          ) : (
            <EmptyFront language={language} />
          )}
          {secondary.length > 0 && (
            <section
              className={`second ruled ${secondary.length > 1 ? 'b-3' : ''}`}
              aria-label={words.front.main}
            >
              {secondary.map((card) => (
                <Story
                  key={card.path}
                  language={language}
                  card={card}
                  size="m"
                  level={2}
                  summary={card.summary}
                />
              ))}
            </section>
          )}
        </div>
        {running && <RunningStory {...running} language={language} />}
        <div className="wrap">
          {blocks.map((block) => (
            <SectionBlock key={block.section} {...block} language={language} />
          ))}
        </div>
      </main>
      <Footer language={language} versions={versions} />
      <ReaderScript src={script} />
    </>
  );
}

type LeadProps = {
  /** The page's. */
  language: Language;
  lead: NonNullable<Front['lead']>;
  figure: Front['leadFigure'];
  links: Front['leadLinks'];
  latest: Front['latest'];
};

/** The lead turns by its own language; the lists about it are the page's. */
function Lead({ language, lead, figure, links, latest }: LeadProps) {
  const words = wordsIn(language);
  const turned = languageAttributes(lead.language, language);
  return (
    <article aria-labelledby="lead">
      <header className={styles.manshet} {...turned}>
        <Kicker section={lead.section} language={lead.language} />
        <h2 id="lead">
          <StoryLink card={lead} />
        </h2>
      </header>
      <div className={`${styles.row} ${figure ? styles.withFigure : ''} ruled`}>
        <div>
          <div {...turned}>
            <p className="stand">
              <BidiText text={lead.summary} language={lead.language} />
            </p>
            <p className="meta">
              {lead.place && (
                <span>
                  <BidiText text={lead.place} language={lead.language} />
                </span>
              )}
              <NewsTime date={lead.date} language={lead.language} weekday />
              <span>{counted(lead.minutes, wordsIn(lead.language).story.minutes, lead.language)}</span>
            </p>
          </div>
          {links.length > 0 && (
            <ul className={`dots ${styles.links}`} aria-label={words.front.context}>
              {links.map((card) => (
                <li key={card.path}>
                  <div {...languageAttributes(card.language, language)}>
                    <StoryLink card={card} />
                    <DateLine card={card} language={card.language} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </div>
        {figure && (
          <div className={styles.figure} {...turned}>
            {'map' in figure ? (
              <BodyHtml html={figure.map} />
            ) : (
              <Figure picture={figure.picture} language={lead.language} />
            )}
          </div>
        )}
        {latest.length > 0 && (
          <section aria-labelledby="latest">
            <h3 className="h5" id="latest">
              {words.front.latest}
            </h3>
            <ol className={`${styles.list} ${styles.latest}`}>
              {latest.map((card) => (
                <li key={card.path} {...languageAttributes(card.language, language)}>
                  <DateLine card={card} language={card.language} />
                  <StoryLink card={card} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </article>
  );
}
