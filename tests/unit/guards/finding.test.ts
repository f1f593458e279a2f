import { expect, test } from 'vitest';
import { errorsOf, printFinding, type Finding } from '../../../src/guards/finding.ts';

const finding: Finding = { file: 'content/articles/a/index.vi.mdx', message: 'Sai. / Wrong.' };

test('a finding is printed with what is known of its place', () => {
  expect(printFinding(finding)).toBe('✖ content/articles/a/index.vi.mdx\n    Sai. / Wrong.');
  expect(printFinding({ ...finding, line: 4 })).toBe('✖ content/articles/a/index.vi.mdx:4\n    Sai. / Wrong.');
  expect(printFinding({ ...finding, line: 4, field: 'awards.0.year' })).toBe(
    '✖ content/articles/a/index.vi.mdx:4 [awards.0.year]\n    Sai. / Wrong.',
  );
});

test('a warning looks different and stops nothing', () => {
  const warning: Finding = { ...finding, severity: 'warning' };
  expect(printFinding(warning)).toMatch(/^· /);
  expect(errorsOf([warning, finding, { ...finding, severity: 'error' }])).toHaveLength(2);
});
