import { describe, expect, test } from 'vitest';
import { fromPlaywright, fromVitest, lastLine, oneCheck, sum, testRun } from '../../src/tools/testing/outcome.ts';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('what npm test counts', () => {
  test('a stage of several commands is one check', () => {
    expect(oneCheck(0, 0)).toEqual(counts(1, 0));
    expect(oneCheck(0, 2)).toEqual(counts(0, 1));
  });

  test('a file that Vitest could not load is a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{}, {}, {}] },
      ],
    };
    expect(fromVitest(report)).toEqual(counts(3, 2, 2));
  });

  test('an error outside any Playwright test is a failure', () => {
    const stats = { expected: 2, unexpected: 1, flaky: 0, skipped: 4 };
    expect(fromPlaywright({ stats, errors: [{}] })).toEqual(counts(2, 2, 4));
  });

  test('a runner that ends badly without a failed test never passes for a good run', () => {
    expect(testRun(counts(5, 0), 1)).toEqual(counts(5, 1));
    expect(testRun(undefined, 0)).toEqual(counts(0, 1));
    expect(testRun(counts(5, 2), 1)).toEqual(counts(5, 2));
    expect(testRun(counts(5, 0), 0)).toEqual(counts(5, 0));
  });

  test('the last line names skipped tests only when there are any', () => {
    expect(lastLine(sum([counts(1, 0), counts(20, 1)]))).toBe('21 passed, 1 failed');
    expect(lastLine(counts(1, 0, 2))).toBe('1 passed, 0 failed, 2 skipped');
  });
});
