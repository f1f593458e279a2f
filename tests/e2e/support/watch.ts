import type { Page } from '@playwright/test';

/** Collects what must never happen on a page: errors, security-policy reports, requests to anybody else. */
export function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports a broken security policy as a console error.
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) troubles.push(`request to ${to}`);
  });
  return troubles;
}
