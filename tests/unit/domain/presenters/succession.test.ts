import { describe, expect, test } from 'vitest';
import { agencyFacts } from '../../../../src/collections/agency.ts';
import { successionNotes } from '../../../../src/domain/presenters/succession.ts';
import type { Inline } from '../../../../src/domain/view.ts';
import { any, entry } from '../../support/entry.ts';
import { front } from '../../support/front.ts';
import { reader } from '../../support/site.ts';

const body = (id: string, name: string, fields: object) =>
  entry('agency', id, { title: `Cơ quan ${id}`, namesInTexts: [name], ...fields }, { en: { title: `Body ${id}` } });
const to = (agency: string, fields: object = {}) => ({ agency, verification: 'secondary', ...fields });
const agencies = [
  entry('agency', 'so-cong-thuong', {}, { en: {} }),
  entry('agency', 'moi', {}, { en: {} }),
  body('bao', 'Báo Cũ', { became: 'merged', successors: [to('moi', { from: '2025-08-01' })] }),
  body('dai', 'Đài Cũ', { became: 'merged', successors: [to('moi', { from: '2025-08-01' })] }),
  body('cuc', 'Cục Cũ', { became: 'renamed', successors: [to('moi')] }),
  body('so', 'Sở Cũ', { became: 'unconfirmed', successors: [to('moi', { verification: 'unchecked' })] }),
  body('huyen', 'cấp huyện', {
    became: 'abolished',
    endedOn: '2025-07-01',
    successors: [to('moi', { verification: 'unchecked', partly: true })],
  }),
  body('trung-tam', 'Trung tâm Cũ', { became: 'unconfirmed', todayNote: 'chua-ro' }),
];
const letter = entry('policy', 'thu', { signedOn: '2021' });
const later = entry('policy', 'sau', { signedOn: '2026' });

const flat = (line: readonly Inline[]) =>
  line
    .map((part) =>
      part.type === 'link'
        ? `[${part.text}](${part.href})`
        : part.type === 'mark'
          ? `(${part.mark.text})`
          : part.type === 'text'
            ? part.text
            : '',
    )
    .join('');
const said = (words: string, language: 'vi' | 'en' = 'vi', policy = letter) =>
  successionNotes(reader(language, [...agencies, letter, later]), any(policy), 'dieu-1', (at) =>
    at === 'dieu-1' ? words : '',
  ).map(flat);

describe('beside a provision that names a former body', () => {
  test('bodies that went the same way share a line, by the names the text has', () => {
    expect(said('Báo Cũ và Đài Cũ')).toEqual([
      '[Báo Cũ](/co-quan/bao/), [Đài Cũ](/co-quan/dai/): succession.merged [Mục moi](/co-quan/moi/) ' +
        '(validity.from{date=1/8/2025}).',
    ]);
  });

  test('only what was read is said firmly', () => {
    expect(said('Cục Cũ')[0]).toContain(': succession.renamed [');
    expect(said('Sở Cũ')[0]).toMatch(/: succession\.perhaps \[.*\) \(mark\.unconfirmed\)\.$/);
  });

  test('a level that ended says when, who has a part of the work, and whom to ask for the rest', () => {
    expect(said('ngân sách cấp huyện')[0]).toMatch(
      /^\[Cấp huyện\].*: succession\.ended\{date=1\/7\/2025\}; succession\.partly \[.*\(mark\.unconfirmed\); succession\.rest \[.*so-cong-thuong\/\)\.$/,
    );
  });

  test('where nobody is known, the department is to be asked', () => {
    expect(said('Trung tâm Cũ')[0]).toMatch(/: succession\.unknown \[.*\/co-quan\/so-cong-thuong\/\)\.$/);
  });

  test('an English reader gets the English name and address', () => {
    expect(said('Báo Cũ', 'en')[0]).toMatch(/^\[Body bao\]\(\/en\/agencies\/bao\/\): /);
  });

  test('a text from after the end of a body says nothing', () => {
    expect(said('cấp huyện', 'vi', later)).toEqual([]);
  });
});

describe('the facts of a former body', () => {
  const parse = (fields: object) => agencyFacts.safeParse(front('agency', fields as Record<string, unknown>)).success;

  test('name what became of it and how texts write it, and who answers or what is not known', () => {
    expect(parse({ became: 'merged', namesInTexts: ['A'], successors: [to('moi')] })).toBe(true);
    expect(parse({ became: 'merged', successors: [to('moi')] })).toBe(false);
    expect(parse({ namesInTexts: ['A'] })).toBe(false);
    expect(parse({ became: 'unconfirmed', namesInTexts: ['A'] })).toBe(false);
  });
});
