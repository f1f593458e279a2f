import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS, COLLECTION_OF } from '../../src/collections/kinds.ts';
import { PROSE_COMPONENTS } from '../../src/markdown/safe-prose.ts';

const SAMPLES = 'tests/fixtures/kitchen-sink/content';
const texts = globSync(`${SAMPLES}/**/index.*.{md,mdx}`).map((file) => readFileSync(file, 'utf8'));

describe('the kitchen sink', () => {
  test.each(Object.keys(PROSE_COMPONENTS))('uses <%s>', (name) => {
    expect(texts.some((text) => new RegExp(`<${name}[\\s/>]`).test(text))).toBe(true);
  });

  test.each(KINDS)('has an entry of the kind %s', (kind) => {
    expect(globSync(`${SAMPLES}/${COLLECTION_OF[kind]}/*/index.vi.*`)).not.toEqual([]);
  });
});
