import { describe, expect, test } from 'vitest';
import { firstLetter, glossaryView, termLink } from '../../../../src/domain/presenters/glossary.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const terms = [
  entry('glossary', 'uy-ban', { title: 'Ủy ban nhân dân' }, { en: { title: 'People’s Committee' } }),
  entry('glossary', 'de-an', { title: 'Đề án' }, { en: { title: 'Project' } }),
  entry('glossary', 'doanh-nghiep', { title: 'Doanh nghiệp' }, { en: { title: 'Enterprise' } }),
  entry('glossary', 'uu-tien', { title: 'Ưu tiên' }, { en: { title: 'Priority' } }),
];

describe('the order of the glossary', () => {
  test('is the Vietnamese alphabet, where đ follows d and ư follows u', () => {
    const view = glossaryView(reader('vi', terms));
    expect(view.terms.map(({ title }) => title)).toEqual(['Doanh nghiệp', 'Đề án', 'Ủy ban nhân dân', 'Ưu tiên']);
    expect(view.letters).toEqual([
      { href: '#doanh-nghiep', text: 'D' },
      { href: '#de-an', text: 'Đ' },
      { href: '#uy-ban', text: 'U' },
      { href: '#uu-tien', text: 'Ư' },
    ]);
  });

  test('is the English alphabet in English', () => {
    const view = glossaryView(reader('en', terms));
    expect(view.terms.map(({ title }) => title)).toEqual(['Enterprise', 'People’s Committee', 'Priority', 'Project']);
    expect(view.letters.map(({ text }) => text)).toEqual(['E', 'P']);
  });

  test('a letter keeps what makes it another letter, and loses its tone', () => {
    expect(['ủy', 'Ứng', 'ấn', 'đề', 'ỏ'].map(firstLetter)).toEqual(['U', 'Ư', 'Â', 'Đ', 'O']);
  });
});

test('a term is linked in our own words, and in no text of law that stands word for word', () => {
  const term = entry('glossary', 'tu-a');
  const at = (edition: string) =>
    termLink(reader('en', [term]), any(entry('policy', 'van-ban-a', { edition })), 'tu-a');
  expect(at('digest')).toBe('/en/glossary/#tu-a');
  expect(at('verbatim')).toBeUndefined();
  expect(termLink(reader('vi', [term]), any(entry('article', 'bai-a')), 'khong-co')).toBeUndefined();
});
