import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../src/collections/kinds.ts';
import { any, entry } from '../support/entry.ts';
import { site } from '../support/site.ts';

const order = (kind: Kind, ...entries: unknown[]) =>
  site(entries)
    .of(kind)
    .map(({ id }) => id);

describe('reading order', () => {
  test('the newest text comes first, a bare year after the days of that year, an unsigned one last', () => {
    expect(
      order(
        'policy',
        entry('policy', 'khong-ngay'),
        entry('policy', 'nam-2012', { signedOn: '2012' }),
        entry('policy', 'ngay-2012', { signedOn: '2012-05-21' }),
        entry('policy', 'ngay-2025', { signedOn: '2025-01-01' }),
        entry('policy', 'thang-2012', { signedOn: '2012-12' }),
      ),
    ).toEqual(['ngay-2025', 'thang-2012', 'ngay-2012', 'nam-2012', 'khong-ngay']);
  });

  test('programmes that take applications come first, then by level; a day that has passed closes', () => {
    const one = (id: string, status: string, level: string, deadline?: string) =>
      entry('programme', id, { status, level, ...(deadline ? { deadline } : {}) });
    expect(
      order(
        'programme',
        one('da-qua-han', 'open', 'province', '2026-05-31'),
        one('cu', 'reference', 'former-dong-thap'),
        one('quoc-gia', 'reference', 'national'),
        one('lang-gieng', 'not-announced', 'neighbouring-policy'),
        one('tinh', 'not-announced', 'province'),
        one('dang-nhan', 'open', 'national'),
      ),
    ).toEqual(['dang-nhan', 'tinh', 'lang-gieng', 'quoc-gia', 'cu', 'da-qua-han']);
  });

  test('the newest article comes first', () => {
    expect(
      order(
        'article',
        entry('article', 'cu', { publishedOn: '2025-12-31' }),
        entry('article', 'moi', { publishedOn: '2026-01-01' }),
      ),
    ).toEqual(['moi', 'cu']);
  });

  test('chapters follow their number, two digits too', () => {
    expect(
      order(
        'handbook',
        entry('handbook', 'muoi', { order: 10 }),
        entry('handbook', 'chin', { order: 9 }),
        entry('handbook', 'mot', { order: 1 }),
      ),
    ).toEqual(['mot', 'chin', 'muoi']);
  });

  test('the newest project comes first, then names', () => {
    expect(
      order(
        'project',
        entry('project', 'a', { year: 2020, title: 'Đề án hai' }),
        entry('project', 'b', { year: 2022 }),
        entry('project', 'c', { year: 2020, title: 'Đề án ba' }),
      ),
    ).toEqual(['b', 'c', 'a']);
  });

  test('names follow the Vietnamese alphabet: ă after a, đ after d, and numbers by size', () => {
    const titles = ['Đá thử', 'Ấm thử', 'Ăn thử', 'Dao thử', 'An thử', 'Mẫu 10', 'Mẫu 9', 'Em thử'];
    const products = titles.map((title, at) => entry('product', `p${at}`, { title }));
    expect(
      site(products)
        .of('product')
        .map(({ words }) => words.vi.title),
    ).toEqual(['An thử', 'Ăn thử', 'Ấm thử', 'Dao thử', 'Đá thử', 'Em thử', 'Mẫu 9', 'Mẫu 10']);
  });

  test('agencies of the province come first, bodies that ended last', () => {
    expect(
      order(
        'agency',
        entry('agency', 'cu', { level: 'province', endedOn: '2025-07-01' }),
        entry('agency', 'xa', { level: 'commune' }),
        entry('agency', 'nuoc', { level: 'nation' }),
        entry('agency', 'tinh', { level: 'province' }),
        entry('agency', 'huyen', { level: 'district' }),
      ),
    ).toEqual(['tinh', 'nuoc', 'xa', 'huyen', 'cu']);
  });
});

describe('who refers to whom', () => {
  const policy = entry('policy', 'van-ban-a');
  const chapter = entry('handbook', 'chuong-a', {
    legalBasis: [
      { policy: 'van-ban-a', anchor: 'dieu-5' },
      { policy: 'van-ban-a', anchor: 'dieu-6' },
    ],
  });
  const article = entry('article', 'bai-a', { policies: ['van-ban-a'] });
  const whole = site([article, chapter, policy, entry('agency', 'co-quan-a')]);

  test('an entry is mentioned once by each entry that names it, however often and deep', () => {
    expect(whole.mentionsOf(any(policy)).map(({ id }) => id)).toEqual(['chuong-a', 'bai-a']);
  });

  test('an entry nobody names is mentioned by none', () => {
    expect(whole.mentionsOf(any(chapter))).toEqual([]);
  });

  test('an id in another collection is somebody else', () => {
    const namesake = site([entry('article', 'bai-a', { products: ['van-ban-a'] }), policy]);
    expect(namesake.mentionsOf(any(policy))).toEqual([]);
  });
});

describe('one entry', () => {
  const whole = site([entry('policy', 'van-ban-a'), entry('article', 'bai-a')]);

  test('is found by kind and id', () => {
    expect(whole.get('policy', 'van-ban-a').id).toBe('van-ban-a');
  });

  test('that does not exist is an error naming its folder', () => {
    expect(() => whole.get('policy', 'van-ban-z')).toThrow('content/policies/van-ban-z does not exist');
    expect(() => whole.get('article', 'van-ban-a')).toThrow('content/articles/van-ban-a does not exist');
    expect(() => whole.validityOf('van-ban-z')).toThrow('content/policies/van-ban-z does not exist');
  });

  test('all of them stand together, kind by kind', () => {
    expect(whole.all.map(({ kind }) => kind)).toEqual(['policy', 'article']);
  });
});

describe('validity on the site', () => {
  const change = { type: 'replaces', target: 'van-ban-a', from: '2026-06-02', verification: 'official' };
  const whole = site([
    entry('policy', 'van-ban-a', { effectiveFrom: '2020-01-01' }),
    entry('policy', 'van-ban-b', { changes: [change] }),
  ]);

  test('is that of the day the build speaks for, unless asked for another', () => {
    expect(whole.day).toBe('2026-06-01');
    expect(whole.validityOf('van-ban-a')).toEqual({ state: 'in-force' });
    expect(whole.validityOf('van-ban-a', '2026-06-02')).toMatchObject({ state: 'repealed' });
  });
});
