import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepEdition } from '../../src/tools/editions.ts';
import { folder } from './support/files.ts';

const holding = (date: string, hash: string) => ({
  date,
  holds: { 'handbook/a': { title: { vi: 'Chương' }, parts: { _facts: hash } } },
});

test('a release keeps an edition, and no second one of an unchanged handbook', () => {
  const root = folder({});
  expect(keepEdition(root, holding('2026-05-01', '11111111'))).toBe('content/editions/2026-05-01.yaml');
  expect(keepEdition(root, holding('2026-05-02', '11111111'))).toBeUndefined();
  expect(keepEdition(root, holding('2026-05-03', '22222222'))).toBe('content/editions/2026-05-03.yaml');
  expect(readFileSync(join(root, 'content/editions/2026-05-03.yaml'), 'utf8')).toContain('_facts: "22222222"');
});

test('a second release of the same day takes the place of the first', () => {
  const root = folder({});
  keepEdition(root, holding('2026-05-01', '11111111'));
  expect(keepEdition(root, holding('2026-05-01', '22222222'))).toBe('content/editions/2026-05-01.yaml');
  expect(readFileSync(join(root, 'content/editions/2026-05-01.yaml'), 'utf8')).not.toContain('11111111');
});
