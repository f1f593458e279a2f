import { describe, expect, test } from 'vitest';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { backgroundBlock } from '../../../../src/domain/presenters/product-background.ts';
import { confirmedBlock } from '../../../../src/domain/presenters/product-confirmed.ts';
import { product, productReader } from '../../support/product-site.ts';

const FIGURES = {
  'so-a': { value: 58, sources: ['nguon-a'] },
  'so-b': { value: 60, sources: ['nguon-b'] },
  'so-c': { value: 300 },
};
const WORDS = { 'so-ho': 'Số hộ', 'nghe-xua': 'Nghề có từ lâu.' };
const told = (fields: Record<string, unknown>, body = false) => {
  const one = { ...product({ words: WORDS, ...fields }), hasBody: { vi: body, en: false } };
  const reader = productReader({ entries: [one], figures: FIGURES });
  return { block: backgroundBlock(reader, one)[0], confirmed: confirmedBlock(reader, one) };
};

describe('the background', () => {
  test('is not there where nothing is told', () => {
    expect(told({}).block).toBeUndefined();
  });

  test('says that it confirms nothing, and holds the body', () => {
    const { block } = told({}, true);
    expect(block).toMatchObject({
      id: 'boi-canh',
      intro: 'product.background.intro',
      standing: 'told',
      holdsBody: true,
    });
  });

  test('is never mixed with what is confirmed', () => {
    const { block, confirmed } = told({ background: ['nghe-xua'], figures: ['so-c'] });
    expect(block!.items.map((item) => inlineWords(item))).toEqual(['Nghề có từ lâu.', expect.stringContaining('300')]);
    expect(JSON.stringify(confirmed)).not.toMatch(/Nghề có từ lâu|300/);
  });

  test('sets numbers that differ side by side, each with its source, its date and its passport, and chooses none', () => {
    const { block } = told({ disputed: [{ what: 'so-ho', figures: ['so-a', 'so-b'] }] });
    const [table] = block!.disputes!.tables;
    expect(inlineWords(table!.what)).toBe('Số hộ');
    expect(table!.rows.map(({ source, figure }) => [inlineWords(source), figure.value, figure.href])).toEqual([
      ['Nguồn A – source.undated', '58\u00a0lớp', '/so-tay/con-so/#so-a'],
      ['Báo B – 1/7/2024', '60\u00a0lớp', '/so-tay/con-so/#so-b'],
    ]);
    expect(block!.items).toEqual([]);
  });
});
