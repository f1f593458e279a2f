import { say } from '../../collections/message.ts';

/** How many checks passed, failed and were left out. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0 };

export function sum(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NOTHING,
  );
}

/** A stage that is one check as a whole: it passes when every command in it ended well. */
export function oneCheck(...codes: readonly number[]): Outcome {
  return codes.every((code) => code === 0) ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/**
 * The tests of a runner that wrote a report. One that ended badly although no test failed (a broken set-up, no tests
 * at all, a crash before the report was written) counts as one failure: it must never pass for a good run.
 */
export function testRun(counted: Outcome | undefined, code: number): Outcome {
  const outcome = counted ?? NOTHING;
  const silent = outcome.failed === 0 && (code !== 0 || counted === undefined);
  return silent ? { ...outcome, failed: 1 } : outcome;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: Array<{ status: string; assertionResults: unknown[] }>;
}

/** Counts of Vitest's JSON report. A file that could not even be loaded has no tests and counts as one failure. */
export function fromVitest(report: unknown): Outcome {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport;
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts of Playwright's JSON report; a failure outside any test (a file that cannot be loaded) counts as one. */
export function fromPlaywright(report: unknown): Outcome {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** The last line of `npm test`, read by people and by machines: `12 passed, 0 failed`. */
export function lastLine({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Seconds of each stage, for the one who wonders where the time goes. */
export function timing(stages: ReadonlyArray<{ name: string; seconds: number }>): string {
  const parts = stages.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`);
  return say('Thời gian từng bước (giây)', 'Seconds of each stage') + `: ${parts.join(' · ')}`;
}
