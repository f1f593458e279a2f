import { describe, expect, test } from 'vitest';
import { homeView } from '../../../../src/domain/presenters/home.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const letter = entry('policy', 'cv-khuyen-cong-2021', { signedOn: '2021', jurisdiction: 'former-dong-thap' });
const law = (id: string, signedOn: string) => entry('policy', id, { signedOn, number: id });
const award = (id: string, group: string) =>
  entry('product', id, { type: 'award', group, awards: [{ level: 'province', year: 2020 }] });
const view = homeView(
  reader('vi', [
    letter,
    ...['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01', '2025-05-01'].map((day) => law(`luat-${day}`, day)),
    entry('policy', 'khong-ngay'),
    entry('article', 'bai-cu', { publishedOn: '2026-01-02' }),
    entry('article', 'bai-moi', { publishedOn: '2026-05-02' }),
    award('gao-a', 'rice'),
    award('gao-b', 'rice'),
    award('sen', 'lotus'),
    award('khac', 'other'),
    entry('product', 'dac-san', { group: 'textile' }),
  ]),
);

describe('the home page', () => {
  test('leads to three jobs', () => {
    expect(view.jobs.map(({ job, href }) => `${job} ${href}`)).toEqual([
      'policy /so-tay/',
      'support /ho-tro/kiem-tra/',
      'product /san-pham/',
    ]);
  });

  test('tells the newest law first, without texts of the former province or of no date', () => {
    expect(view.laws.map(({ date }) => date)).toEqual(['1/5/2025', '1/4/2025', '1/3/2025', '1/2/2025']);
  });

  test('says what the newest article is about', () => {
    expect(view.articles.map(({ link, about }) => [link.text, about !== undefined])).toEqual([
      ['Mục bai-moi', true],
      ['Mục bai-cu', false],
    ]);
  });

  test('shows recognised products of different groups only', () => {
    expect(view.products.map(({ link }) => link.text)).toEqual(['Mục gao-a', 'Mục sen']);
  });

  test('names the letter it carries out', () => {
    expect(view.letter.href).toBe('/van-ban/cv-khuyen-cong-2021/');
  });
});
