import { expect, test } from 'vitest';
import { checksPassed, testsFailed } from '../../../src/tools/measuring/checks.ts';

const spec = (title: string, ok = true, status = ok ? 'expected' : 'unexpected') => ({
  title,
  ok,
  tests: [{ status }],
});
const suite = (file: string, ...specs: unknown[]) => ({ file: `accessibility/${file}.spec.ts`, specs });

test('a check passed when every test of its file held', () => {
  const report = {
    suites: [
      suite('keyboard', spec('a'), spec('b')),
      suite('targets', spec('c'), spec('d', false)),
      suite('reflow'),
      suite('text-size', spec('e', true, 'skipped')),
      suite('rules', spec('f')),
      { ...suite('text-spacing'), suites: [suite('text-spacing', spec('g'))] },
    ],
  };
  expect(checksPassed(report)).toEqual(['keyboard', 'text-spacing']);
  expect(testsFailed(report)).toEqual(['targets.spec.ts: d']);
});
