import { describe, expect, test } from 'vitest';
import { any, entry } from '../../support/entry.ts';
import { reader, unknownFigure } from '../../support/site.ts';

const law = entry(
  'policy',
  'van-ban-a',
  { number: '1/2020/NĐ-CP', edition: 'verbatim' },
  { headings: { 'dieu-5': 'Điều 5. Tên', 'noi-nhan': 'Nơi nhận' }, anchors: ['dieu-5-khoan-2'] },
);
const digest = entry(
  'policy',
  'van-ban-b',
  {},
  { en: {}, headings: { 'dieu-5': 'Điều 5. Tên' }, anchors: ['dieu-5-khoan-2'] },
);
const article = entry('article', 'bai-a');
const translated = entry('article', 'bai-b', {}, { en: {} });
const entries = [law, digest, article, translated];
const vi = reader('vi', entries);
const en = reader('en', entries);

describe('a link to an entry', () => {
  test('has its title and address in the language of the reader', () => {
    expect(vi.link(any(translated))).toMatchObject({
      href: '/bai-viet/bai-b/',
      text: 'Mục bai-b',
      lang: undefined,
      note: undefined,
    });
    expect(en.link(any(translated))).toMatchObject({
      href: '/en/articles/bai-b/',
      text: 'Entry bai-b',
      lang: undefined,
      note: undefined,
    });
  });

  test('says that the target is Vietnamese when it has no English', () => {
    expect(en.link(any(article))).toMatchObject({
      href: '/en/articles/bai-a/',
      text: 'Mục bai-a',
      lang: 'vi',
      note: '(VI)',
    });
    expect(vi.link(any(article)).note).toBeUndefined();
  });

  test('to a text has its type and number instead of its title', () => {
    expect(vi.link(any(law)).text).toBe('documentType.decree 1/2020/NĐ-CP');
  });
});

describe('the short name of a text', () => {
  test('leaves a blank number blank', () => {
    const facts = { documentType: 'official-letter', number: '/A-B', leftBlank: ['number'], signedOn: '2021' } as const;
    expect(vi.shortName({ ...facts, leftBlank: [...facts.leftBlank] }, 'Tên')).toBe(
      'documentType.official-letter …/A-B (2021)',
    );
  });
});

describe('a provision as a link', () => {
  const at = (policy: string, anchor?: string, who = vi) =>
    who.clause({ policy: { collection: 'policies', id: policy }, anchor });

  test('is named from the inside out in Vietnamese, with commas in English', () => {
    expect(at('van-ban-a', 'dieu-5-khoan-2')).toMatchObject({
      href: '/van-ban/van-ban-a/#dieu-5-khoan-2',
      text: 'Khoản\u00A02 Điều\u00A05 documentType.decree 1/2020/NĐ-CP',
    });
    expect(at('van-ban-b', 'dieu-5', en)).toMatchObject({
      href: '/en/policies/van-ban-b/#dieu-5',
      text: 'Article\u00A05, documentType.decree 1/2020/NĐ-CP',
    });
  });

  test('an unnumbered place is named by its heading', () => {
    expect(at('van-ban-a', 'noi-nhan')).toMatchObject({
      text: 'Clause.section{text=documentType.decree 1/2020/NĐ-CP,heading=Nơi nhận}',
    });
  });

  test('in a digest leads to the nearest heading that is there', () => {
    expect(at('van-ban-b', 'dieu-5-khoan-2')).toMatchObject({ href: '/van-ban/van-ban-b/#dieu-5-khoan-2' });
    expect(at('van-ban-b', 'dieu-5-khoan-3-diem-a')).toMatchObject({ href: '/van-ban/van-ban-b/#dieu-5' });
    expect(at('van-ban-b', 'dieu-50')).toMatchObject({ href: '/van-ban/van-ban-b/' });
  });

  test('without an anchor is the text as a whole', () => {
    expect(at('van-ban-a')).toMatchObject({ href: '/van-ban/van-ban-a/', text: 'DocumentType.decree 1/2020/NĐ-CP' });
  });
});

describe('the mark behind a statement', () => {
  test.each([
    [{ verification: 'official', version: '2012' }, undefined],
    [{ verification: 'secondary', version: '2012' }, 'mark.version{version=2012}'],
    [{ verification: 'unchecked' }, 'mark.unchecked'],
    [{ verification: 'unchecked', version: '2012-05' }, 'mark.version{version=tháng\u00A05/2012} · mark.unchecked'],
  ] as const)('%o: %s', (checked, text) => {
    expect(vi.mark(checked)?.text).toBe(text);
  });
});

describe('a figure', () => {
  const figures = {
    'mot-ket-qua': { verification: 'secondary', version: '2021', period: { from: '2016', to: '2020' } },
    'mot-nam': { verification: 'secondary', version: '2021', period: { from: '2020', to: '2020' }, per: 'year' },
  };
  const counting = reader('en', entries, figures);

  test('that counts years says which', () => {
    expect(counting.figure('mot-ket-qua')).toEqual({
      value: '5\u00A0courses',
      per: undefined,
      href: '/en/handbook/figures/#mot-ket-qua',
      name: 'Test number',
      mark: { verification: 'secondary', text: '2016–2020' },
    });
    expect(counting.figure('mot-nam')).toMatchObject({ per: 'per year', mark: { text: '2020' } });
  });

  test.each([
    ['vi', '/chat-luong/can-biet/#chua-biet'],
    ['en', '/en/quality/unknowns/#chua-biet'],
  ] as const)('that is not known says so, and leads to its question (%s)', (language, href) => {
    expect(reader(language, entries, { 'chua-biet': unknownFigure({ per: 'year' }) }).figure('chua-biet')).toEqual({
      value: 'figure.unknown',
      per: undefined,
      name: language === 'vi' ? 'Số thử' : 'Test number',
      href,
      mark: undefined,
    });
  });

  test('that does not exist is an error naming its file', () => {
    expect(() => counting.figure('khong-co')).toThrow('content/figures/khong-co.yaml does not exist');
  });
});

test('a source that does not exist is an error naming its file', () => {
  expect(() => vi.sources([{ collection: 'sources', id: 'khong-co' }])).toThrow(
    'content/sources/khong-co.yaml does not exist',
  );
});

describe('a place', () => {
  const place = {
    asSourced: 'xã A (cũ)',
    province: 'former-dong-thap',
    today: [{ collection: 'places', id: 'xa-b' }],
    todayUnchecked: true,
  } as const;
  const parts = (who: typeof vi) => who.place({ ...place, today: [...place.today] });

  test('leads from its old name to the commune of today, in the language of the reader', () => {
    expect(parts(vi)[2]).toMatchObject({ type: 'link', href: '/co-quan/xa-phuong/#xa-b', lang: undefined });
    expect(parts(en)[2]).toMatchObject({ type: 'link', href: '/en/agencies/communes/#xa-b', lang: 'vi' });
    expect(parts(vi).at(-1)).toMatchObject({ type: 'mark', mark: { text: 'mark.unconfirmed' } });
  });
});
