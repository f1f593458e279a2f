import { describe, expect, test } from 'vitest';
import { enquiry } from '../../../src/collections/enquiry.ts';
import { figure, isKnown } from '../../../src/collections/figure.ts';
import { expectBothLanguages } from '../support/messages.ts';
import { enquiryFields, figureFields, unknownFigure } from '../support/site.ts';
import type { Fields } from '../support/front.ts';

/** What the schema refuses, by field. */
const refused = (fields: Fields) => {
  const result = figure.safeParse(figureFields(fields));
  const issues = result.success ? [] : result.error.issues;
  for (const { message } of issues) expectBothLanguages(message);
  return issues.map(({ path }) => path.join('.'));
};

describe('a number may be left out', () => {
  test('of a rule that is unchecked and waits for an answer', () => {
    expect(refused(unknownFigure())).toEqual([]);
    expect(isKnown(figure.parse(figureFields(unknownFigure())))).toBe(false);
  });

  test.each([
    ['of a result', { nature: 'result' }],
    ['of a rule read in the official text', { verification: 'official' }],
    ['of a rule read elsewhere', { verification: 'secondary', version: '2018' }],
  ])('but not %s', (_case, fields) => {
    expect(refused(unknownFigure(fields))).toEqual(['value']);
  });

  test('but never by a zero', () => {
    expect(isKnown(figure.parse(figureFields({ value: 0 })))).toBe(true);
  });
});

describe('an open question is named', () => {
  test('by a number that is not known', () => {
    expect(refused(unknownFigure({ enquiry: undefined }))).toEqual(['enquiry']);
  });

  test('by a rule that is not checked', () => {
    expect(refused(unknownFigure({ value: 5, enquiry: undefined }))).toEqual(['enquiry']);
  });

  test('not by a result, nor by a rule that was checked', () => {
    expect(refused({ verification: 'unchecked' })).toEqual([]);
    expect(refused(unknownFigure({ value: 5, verification: 'official', enquiry: undefined }))).toEqual([]);
  });

  test('and may stay where the answer has come', () => {
    expect(refused(unknownFigure({ value: 5, verification: 'official' }))).toEqual([]);
  });
});

describe('a question to an office', () => {
  test('has texts only where they are known', () => {
    expect(enquiry.parse(enquiryFields()).policies).toEqual([]);
  });

  test.each([
    ['order', { order: 0 }],
    ['question.en', { question: { vi: 'Hỏi thử?' } }],
    ['why', { why: undefined }],
    ['askWhom', { askWhom: undefined }],
  ])('is refused without a right %s', (path, fields) => {
    const result = enquiry.safeParse(enquiryFields(fields));
    expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});
