import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/guards/check-content.ts';
import { errorsOf, printFinding } from '../../src/guards/finding.ts';

describe('what people wrote in content/', () => {
  const findings = checkContent('.');

  it('has no mistake that a guard knows', () => {
    expect(errorsOf(findings).map(printFinding)).toEqual([]);
  });

  it('has a current English text for every entry, as long as the founders keep both languages', () => {
    const stale = findings.filter(({ file, severity }) => severity === 'warning' && /index\.(vi|en)\./.test(file));
    expect(stale.map(printFinding)).toEqual([]);
  });
});
