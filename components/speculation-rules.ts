/**
 * Which pages the browser may prepare when a reader is about to follow a link (a pointer that rests on it, a finger that touches it): pages
 * of the site alone, whose addresses end with a slash, so no feed and no file. Not what depends on a question or on what the
 * device remembers, and not the page itself, where a link leads to a part of it.
 * https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: ['/', '/*/'] },
          { not: { href_matches: ['/*\\?(.+)', '/saved/', '/*settings/'] } },
          { not: { selector_matches: '[href^="#"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
