import { describe, expect, test } from 'vitest';
import { compareView } from '../../../../src/domain/presenters/compare.ts';
import type { Inline } from '../../../../src/domain/view.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const text = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.type === 'dated') return `[${part.from ?? ''}–${part.until ?? ''}] ${text(part.of)}`;
      return part.type === 'text' || part.type === 'link' ? part.text : part.type;
    })
    .join('');

/** The cells of one product by their headings, each line as text. */
function cells(product: unknown): Record<string, string[]> {
  const { columns, rows } = compareView(reader('vi', [product]));
  return Object.fromEntries(columns.map((column, at) => [column, (rows[0]?.cells[at] ?? []).map(text)]));
}

describe('products side by side', () => {
  test('a featured product has a line for each award, and nothing is concluded from the rule of 2014', () => {
    const product = entry('product', 'a', {
      type: 'award',
      awards: [
        { level: 'province', year: 2020, decisionNumber: '12/QĐ' },
        { level: 'region', year: 2022, validUntil: '2025-12-31' },
      ],
    });
    expect(cells(product)).toMatchObject({
      'facet.product.type': ['product.type.award.short'],
      'compare.decision': ['12/QĐ', 'unknown'],
      'compare.end': [
        'compare.end.rule{date=31/12/2022} award.rule.circular mark',
        '[–] ocop.lapsed{date=31/12/2025,day=1/6/2026}',
      ],
      'product.producer': ['unknown'],
      'product.place': ['province.dong-thap'],
      sources: ['Nguồn A (source.part)'],
    });
  });

  test('OCOP stands under its own name, with its own end', () => {
    const certificate = { stars: 4, year: '2023', decidedOn: '2023-12-29', validMonths: 36 };
    expect(cells(entry('product', 'a', { type: 'ocop', certificate }))).toMatchObject({
      'compare.recognised': ['ocop.stars{stars=4}, ocop.in{date=2023}'],
      'compare.decision': ['award.decision.dated{date=29/12/2023}'],
      // It turns by itself on the day after.
      'compare.end': [
        '[–2026-12-30] ocop.until{date=29/12/2026,day=1/6/2026}[2026-12-30–] ocop.lapsed{date=29/12/2026,day=30/12/2026}',
      ],
    });
  });

  test('what nobody compared has its mark, and no verdict', () => {
    const awards = [{ level: 'region', year: 2022, validUntil: '2025-12-31' }];
    expect(cells(entry('product', 'a', { type: 'award', awards, verification: 'unchecked' }))).toMatchObject({
      'compare.recognised': ['award.line{level=award.level.region,year=2022} mark'],
      'compare.end': ['compare.end.unsure{date=31/12/2025} mark'],
    });
  });

  test('what was never awarded has no decision to look for', () => {
    expect(cells(entry('product', 'a'))).toMatchObject({
      'compare.recognised': ['product.noAward'],
      'compare.decision': ['compare.notApplicable'],
      'compare.end': ['compare.notApplicable'],
    });
  });
});
