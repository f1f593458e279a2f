import { describe, expect, it } from 'vitest';
import { supportRuleFindings } from '../../../../src/guards/content/support-rules.ts';
import { entryFile, mistakes, parsed, recordFile } from '../../support/files.ts';
import type { Fields } from '../../support/front.ts';

const figure = (id: string, fields: Fields, law = 'van-ban-a') =>
  recordFile('figures', id, {
    name: { vi: `Số ${id}`, en: `Number ${id}` },
    nature: 'rule',
    legalBasis: { policy: law },
    verification: 'official',
    checkedOn: '2026-01-02',
    sources: ['nguon-a'],
    ...fields,
  });
const FIGURES = [
  figure('nua', { value: 50, unit: 'percent' }),
  figure('tran', { value: 300_000_000, unit: 'VND' }),
  figure('tran-thap', { value: 200_000_000, unit: 'VND' }),
  figure('ruoi', { value: 1.5, unit: 'times' }),
  figure('nua-lan', { value: 0.5, unit: 'times' }),
  figure('tran-van-ban-b', { value: 100_000_000, unit: 'VND' }, 'van-ban-b'),
];
const LAWS = [
  entryFile('policy', 'van-ban-a', 'vi', { jurisdiction: 'national' }),
  entryFile('policy', 'van-ban-b', 'vi', { jurisdiction: 'dong-thap' }),
];

const CLAUSE = { policy: 'van-ban-a', anchor: 'dieu-8' };
const MACHINE = { id: 'may', clause: CLAUSE, rate: 'nua', cap: 'tran' };
const WHO = { id: 'ai-duoc', clause: CLAUSE, aspect: 'applicant', is: ['household'], verification: 'official', version: '2025' };
const CASE = { id: 'ho', situation: { applicant: 'household', cost: 100_000_000 }, expect: { result: 'yes', amounts: { may: 50_000_000 } } };
const CASES = [1, 2, 3, 4, 5].map((number) => ({ ...CASE, id: `ho-${number}` }));

const programme = (fields: Fields) =>
  entryFile('programme', 'ho-tro-a', 'vi', { level: 'national', offers: [MACHINE], eligibility: [WHO], cases: CASES, ...fields });
const check = (fields: Fields) =>
  supportRuleFindings(parsed(programme(fields), ...LAWS, ...FIGURES)).map(({ field, message }) => `${field}: ${message.split(' / ')[0]}`);

describe('the rules of a programme', () => {
  it('that can be reckoned with and come to their worked cases are fine', () => {
    expect(check({})).toEqual([]);
  });

  it('need numbers of the right unit', () => {
    expect(check({ offers: [{ ...MACHINE, rate: 'tran' }], cases: [] })[0]).toBe(
      'offers.0.rate: “may”: rate cần con số tính bằng percent, mà tran tính bằng VND.',
    );
  });

  it('keep to the texts of their level', () => {
    expect(check({ offers: [MACHINE, { id: 'khac', clause: CLAUSE, cap: 'tran-van-ban-b' }] })).toEqual([
      'offers.1.cap: “khac”: tran-van-ban-b là mức của văn bản van-ban-b, không phải của cấp national; mức của hai cấp không được trộn.',
      'offers: Các mức lấy từ nhiều văn bản: van-ban-a, van-ban-b. Mỗi văn bản cần một chương trình riêng.',
    ]);
  });
});

describe('a ceiling that multiplies another', () => {
  const line = (fields: Fields) => ({ id: 'day-chuyen', clause: CLAUSE, multiplier: { figure: 'ruoi', of: 'may' }, ...fields });

  it('is fine where the other exists', () => {
    expect(check({ offers: [MACHINE, line({})] })).toEqual([]);
  });

  it.each([
    ['below the ceiling it multiplies', line({ cap: 'tran-thap' }), 'offers.1.cap: “day-chuyen”: mức trần thấp hơn mức của “may” mà nó nhân lên; một trong hai con số sai.'],
    ['less than once', line({ multiplier: { figure: 'nua-lan', of: 'may' } }), 'offers.1.multiplier: “day-chuyen”: hệ số phải từ 1 trở lên.'],
    [
      'of nothing',
      line({ multiplier: { figure: 'ruoi', of: 'khong-co' } }),
      'offers.1.multiplier: “day-chuyen” nhân mức trần của “khong-co”, mà không có mức ấy (hoặc nhân vòng quanh chính nó).',
    ],
    [
      'of another that multiplies it',
      line({ multiplier: { figure: 'ruoi', of: 'vong' } }),
      'offers.1.multiplier: “day-chuyen” nhân mức trần của “vong”, mà không có mức ấy (hoặc nhân vòng quanh chính nó).',
    ],
    [
      'of one that has none',
      line({ multiplier: { figure: 'ruoi', of: 'ty-le' } }),
      'offers.1.multiplier: “day-chuyen” nhân mức trần của “ty-le”, mà “ty-le” không có mức trần.',
    ],
    [
      'of itself',
      line({ multiplier: { figure: 'ruoi', of: 'day-chuyen' } }),
      'offers.1.multiplier: “day-chuyen” nhân mức trần của “day-chuyen”, mà không có mức ấy (hoặc nhân vòng quanh chính nó).',
    ],
  ])('is refused %s', (_, offer, sentence) => {
    const round = { id: 'vong', clause: CLAUSE, multiplier: { figure: 'ruoi', of: 'day-chuyen' } };
    const rate = { id: 'ty-le', clause: CLAUSE, rate: 'nua' };
    expect(check({ offers: [MACHINE, offer, round, rate] })).toContain(sentence);
  });
});

it('two conditions that exclude each other are refused', () => {
  const other = { ...WHO, id: 'ai-khac', is: ['artisan'] };
  expect(check({ eligibility: [WHO, other], cases: [] })[0]).toBe('eligibility.1.is: “ai-khac” và “ai-duoc” loại trừ nhau: không ai đạt cả.');
});

it('a third condition that excludes the second is refused too', () => {
  const wide = { ...WHO, id: 'rong', is: ['household', 'artisan'] };
  const last = { ...WHO, id: 'hep', is: ['artisan'] };
  expect(check({ eligibility: [wide, WHO, last], cases: [] })[0]).toBe(
    'eligibility.2.is: “hep” và “rong”, “ai-duoc” loại trừ nhau: không ai đạt cả.',
  );
});

describe('worked cases', () => {
  it('that disagree are refused, with what the rules come to and the rule that decides', () => {
    const wrong = { ...CASE, expect: { result: 'no', amounts: { may: 1, khong: 2 } } };
    expect(check({ cases: [...CASES.slice(1), wrong] })).toEqual([
      'cases.4.expect.result: Ví dụ “ho” ghi no, mà quy tắc cho yes (do: ai-duoc).',
      'cases.4.expect.amounts.may: Ví dụ “ho”, mức “may”: ghi 1, mà quy tắc cho 50000000.',
      'cases.4.expect.amounts.khong: Ví dụ “ho”: không có mức tiền nào tên “khong”.',
    ]);
  });

  it('are five at least where anything can be reckoned', () => {
    expect(check({ cases: CASES.slice(1) })).toEqual([
      'cases: Chương trình có điều kiện hay mức để tính thì cần ít nhất 5 ví dụ (cases); mới có 4.',
    ]);
  });

  it('are none where nothing can', () => {
    expect(check({ offers: [{ id: 'may' }], eligibility: [{ id: 'ai-duoc' }], cases: CASES })).toEqual([
      'cases: Chưa có điều kiện hay mức nào để tính, nên chưa có ví dụ nào.',
    ]);
  });
});

describe('a rule that makes no sense is refused by its schema', () => {
  const refused = (fields: Fields) => mistakes(programme(fields)).map(({ field, message }) => `${field}: ${message.split(' / ')[0]}`);

  it.each([
    ['an amount without clause', { offers: [{ id: 'may', cap: 'tran' }] }, 'offers.0.clause: Mức tiền thì phải ghi điều khoản (clause).'],
    [
      'a condition without clause',
      { eligibility: [{ ...WHO, clause: undefined }] },
      'eligibility.0.clause: Điều kiện dùng để xét thì phải ghi điều khoản (clause).',
    ],
    ['one that nobody can meet', { eligibility: [{ ...WHO, is: [] }] }, 'eligibility.0.is: Không ai đáp ứng được: is để trống.'],
    [
      'one that everybody meets',
      { eligibility: [{ ...WHO, aspect: 'novelty', is: ['first-here', 'already-here'] }] },
      'eligibility.0.is: Câu trả lời nào cũng đạt, nên không phải điều kiện.',
    ],
    [
      'an answer of another question',
      { eligibility: [{ ...WHO, is: ['food'] }] },
      'eligibility.0.is: “food” không phải câu trả lời của applicant; chọn trong: household, cooperative-group, cooperative, small-enterprise, large-enterprise, founder, artisan, cluster-investor, service-organisation.',
    ],
    ['an answer that both meets it and is open', { eligibility: [{ ...WHO, open: ['household'] }] }, 'eligibility.0.open: Một câu trả lời vừa đạt vừa chưa rõ.'],
    [
      'a condition without the version read',
      { eligibility: [{ ...WHO, version: undefined }] },
      'eligibility.0.verification: Điều kiện dùng để xét thì phải ghi verification và version của bản đã đọc.',
    ],
  ])('%s', (_, fields, sentence) => {
    expect(refused(fields)).toContain(sentence);
  });
});
