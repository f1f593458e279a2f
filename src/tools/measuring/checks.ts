import { basename } from 'node:path';
import { ACCESSIBILITY_CHECKS, type AccessibilityCheck } from '../../collections/measurement.ts';

interface Suite {
  file: string;
  specs: Array<{ ok: boolean; title: string; tests: Array<{ status: string }> }>;
  suites?: Suite[];
}

interface Report {
  suites: Suite[];
}

/** The checks whose file of tests ran and held, by Playwright's JSON report. */
export function checksPassed(report: unknown): AccessibilityCheck[] {
  const { suites } = report as Report;
  return ACCESSIBILITY_CHECKS.filter((check) => {
    const specs = suites.filter(({ file }) => basename(file) === `${check}.spec.ts`).flatMap(specsOf);
    return specs.length > 0 && specs.every(held);
  });
}

/** The tests that failed, by name. */
export function testsFailed(report: unknown): string[] {
  const { suites } = report as Report;
  return suites.flatMap((suite) =>
    specsOf(suite)
      .filter(({ ok }) => !ok)
      .map(({ title }) => `${basename(suite.file)}: ${title}`),
  );
}

/** A test that was left out held nothing. */
function held({ ok, tests }: Suite['specs'][number]): boolean {
  return ok && tests.length > 0 && tests.every(({ status }) => status === 'expected');
}

function specsOf({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)];
}
