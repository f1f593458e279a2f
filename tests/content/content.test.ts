import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/guards/check-content.ts';
import { readContent } from '../../src/guards/content.ts';
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

  it('explains at least eighty terms, each in both languages', () => {
    const terms = readContent('.').entries.filter(({ kind }) => kind === 'glossary');
    const complete = terms.filter(
      ({ id, lang }) => lang === 'vi' && terms.some((other) => other.lang === 'en' && other.id === id),
    );
    expect(complete.length).toBeGreaterThanOrEqual(80);
    expect(terms).toHaveLength(complete.length * 2);
  });
});
