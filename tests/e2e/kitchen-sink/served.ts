import { test as base } from '@playwright/test';
import { serve } from '../../../src/tools/serve.ts';
import { type Edition, kitchenSink, pagesOf } from '../../support/kitchen-sink.ts';

/** A kitchen sink that a browser can open. */
export interface Served {
  /** Without a slash at the end. */
  url: string;
  /** Addresses of all its pages. */
  paths: string[];
}

/** A test that may open the kitchen sink, in any edition. Each is served once in a process. */
export const test = base.extend<object, { sink: (edition: Edition) => Promise<Served> }>({
  sink: [
    async ({}, use) => {
      const open = new Map<Edition, Promise<Served & { close(): Promise<void> }>>();
      await use((edition) => {
        const served = open.get(edition) ?? start(edition);
        open.set(edition, served);
        return served;
      });
      for (const served of open.values()) await (await served).close();
    },
    { scope: 'worker' },
  ],
});

async function start(edition: Edition): Promise<Served & { close(): Promise<void> }> {
  const folder = await kitchenSink(edition);
  const { url, close } = await serve(folder, 0);
  return { url, close, paths: pagesOf(folder).map(({ path }) => path) };
}
