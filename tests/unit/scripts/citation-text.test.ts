import { describe, expect, test } from 'vitest';
import { citationText, previewOf } from '../../../src/scripts/citation-text.ts';
import type { PolicyData } from '../../../src/scripts/policy-data.ts';

const law: PolicyData = {
  language: 'vi',
  textLanguage: 'vi',
  url: 'https://vidu.invalid/van-ban/van-ban-a/',
  name: 'Nghị định 1/2020/NĐ-CP',
  title: 'Nghị định về A',
  summary: 'Tóm tắt.',
  edition: 'verbatim',
  notice: 'Bản tóm lược, không phải văn bản gốc.',
  validity: { sentence: 'Tính đến ngày 1/6/2026: còn hiệu lực.' },
  provisions: [
    { anchor: 'dieu-5', citation: 'Điều 5', text: 'Điều 5. Tên' },
    { anchor: 'dieu-5-khoan-1', citation: 'khoản 1 Điều 5', text: '1. Một.' },
    { anchor: 'dieu-6', citation: 'Điều 6', text: 'Điều 6. Cũ', changed: 'Đã bãi bỏ bởi Nghị định 2/2025/NĐ-CP.' },
  ],
};

describe('a citation to take along', () => {
  test('has words, provision, state with its day, and address', () => {
    expect(citationText(law, 'dieu-5-khoan-1', 'https://noi.day')).toBe(
      [
        '“1. Một.”',
        'Khoản 1 Điều 5 Nghị định 1/2020/NĐ-CP',
        'Tính đến ngày 1/6/2026: còn hiệu lực.',
        'https://noi.day/van-ban/van-ban-a/#dieu-5-khoan-1',
      ].join('\n'),
    );
  });

  test('of a digest has no quotation marks, and says what it is', () => {
    const text = citationText({ ...law, edition: 'digest' }, 'dieu-5-khoan-1', '') ?? '';
    expect(text).not.toContain('“');
    expect(text).toContain('Bản tóm lược, không phải văn bản gốc.');
  });

  test('of a translation has no quotation marks either: the Vietnamese text is the law', () => {
    const english: PolicyData = { ...law, language: 'en', textLanguage: 'en', edition: 'verbatim' };
    expect(citationText(english, 'dieu-5-khoan-1', '')).toMatch(/^1\. Một\.\nKhoản 1 Điều 5, Nghị định/);
  });

  test('of a repealed provision says so', () => {
    expect(citationText(law, 'dieu-6', '')).toContain('Đã bãi bỏ bởi Nghị định 2/2025/NĐ-CP.');
  });

  test('of a provision that was not checked carries the mark', () => {
    const marked = { ...law, provisions: [{ ...law.provisions[1]!, mark: 'bản 2020 · chưa đối chiếu văn bản gốc' }] };
    expect(citationText(marked, 'dieu-5-khoan-1', '')).toContain('\nBản 2020 · chưa đối chiếu văn bản gốc.\n');
    expect(citationText({ ...law, mark: 'chưa đối chiếu' }, 'dieu-5', '')).toContain('\nChưa đối chiếu.\n');
  });

  test('of a place that the text does not have is none', () => {
    expect(citationText(law, 'dieu-9', '')).toBeUndefined();
  });
});

describe('a preview', () => {
  test('of an article has the words below it too', () => {
    expect(previewOf(law, 'dieu-5')).toEqual({
      name: 'Điều 5 Nghị định 1/2020/NĐ-CP',
      words: 'Điều 5. Tên 1. Một.',
      state: 'Tính đến ngày 1/6/2026: còn hiệu lực.',
    });
  });

  test('shows every doubt about what it shows', () => {
    const [article, clause, ...rest] = law.provisions;
    const marked = { ...law, provisions: [article!, { ...clause!, mark: 'chưa đối chiếu' }, ...rest] };
    expect(previewOf(marked, 'dieu-5').state).toBe('Chưa đối chiếu. Tính đến ngày 1/6/2026: còn hiệu lực.');
    expect(previewOf(marked, 'dieu-6').state).not.toContain('Chưa đối chiếu');
  });

  test('of a text as a whole has its title and summary', () => {
    expect(previewOf(law, '')).toMatchObject({ name: 'Nghị định về A', words: 'Tóm tắt.' });
  });

  test('is cut between words', () => {
    const long = { ...law, provisions: [{ anchor: 'dieu-1', citation: 'Điều 1', text: 'chữ '.repeat(200) }] };
    expect(previewOf(long, 'dieu-1').words).toMatch(/^(?:chữ ){100,106}…$/);
  });
});
