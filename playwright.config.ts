import { defineConfig } from 'playwright/test';

const port = Number(process.env.TEST_PORT ?? 3210);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }],
  ],
  use: {
    actionTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    locale: 'ar',
    // A page that glides to what has the focus is somewhere else in each frame.
    contextOptions: { reducedMotion: 'reduce' },
    // What a worker asks for, tests that stand between page and network do not see. Those of the worker itself allow it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'pages', testDir: 'e2e/pages' },
    {
      name: 'newsroom',
      workers: 1,
      testDir: 'e2e/newsroom',
      dependencies: ['pages'],
      timeout: 180_000,
    },
    {
      name: 'hostile',
      workers: 1,
      testDir: 'e2e/hostile',
      // Both build, and two builds never run in one place.
      dependencies: ['newsroom'],
      timeout: 180_000,
    },
  ],
  webServer: {
    command: 'node lib/edition/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
