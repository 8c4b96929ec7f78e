import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{lib,tools}/**/*.test.ts'] },
});
