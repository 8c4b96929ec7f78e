import { related } from './related.js';

const perPage = 30;

/** Stories, and every list of them cut into pages. */
export default function configure(config) {
  config.addCollection('stories', newest);
  config.addCollection('lists', (api) => {
    const stories = newest(api);
    return [
      ...pages('sections', stories, ({ data }) => data.sections),
      ...pages('topics', stories, ({ data }) => data.topics),
      ...pages('months', stories, ({ data }) => data.months),
    ];
  });
  config.addCollection('around', (api) => {
    const stories = newest(api);
    const near = related(stories);
    return new Map(
      stories.map((story, index) => [
        story.url,
        { related: near(story), newer: stories[index - 1], older: stories[index + 1] },
      ]),
    );
  });
  return {
    dir: { input: '.', output: 'public', includes: '_includes', data: '_data' },
    markdownTemplateEngine: false,
  };
}

function newest(api) {
  return api.getFilteredByGlob('./articles/**/*.md').sort((a, b) => b.date - a.date);
}

/** The pages of each term's list, 30 stories a page. */
function pages(kind, stories, termsOf) {
  const terms = Map.groupBy(
    stories.flatMap((story) => termsOf(story).map((term) => ({ term, story }))),
    ({ term }) => term,
  );
  return [...terms].flatMap(([term, entries]) => {
    const count = Math.ceil(entries.length / perPage);
    return Array.from({ length: count }, (_, index) => ({
      kind,
      term,
      number: index + 1,
      count,
      stories: entries.slice(index * perPage, (index + 1) * perPage).map(({ story }) => story),
    }));
  });
}
