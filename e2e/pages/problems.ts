import type { Page } from 'playwright/test';

/** Errors in the console, failed requests and requests to another host. */
export function watchForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') problems.push(`request to ${request.url()}`);
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' && !pathname.startsWith('/reader/'))
      problems.push(`script ${request.url()}`);
  });
  return problems;
}
