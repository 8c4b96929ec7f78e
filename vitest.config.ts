import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['{components,lib,tools}/**/*.test.ts'] },
});
