import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,components,lib,tools}/**/*.test.ts'],
    // Whatever the site is that is tested end to end.
    env: { SITE_LANGUAGE: 'ar' },
  },
});
