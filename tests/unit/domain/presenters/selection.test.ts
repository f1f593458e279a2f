import { expect, test } from 'vitest';
import { selectionView } from '../../../../src/domain/presenters/selection.ts';
import { entry } from '../../support/entry.ts';
import { productReader } from '../../support/product-site.ts';
import { reader } from '../../support/site.ts';

test.each([
  [[2015, 2019, 2023], ' – selection.practice.odd'],
  [[2022, 2024], ' – selection.practice.even'],
  [[2022, 2023], ''],
  // One year makes no practice.
  [[2022], ''],
] as const)('national rounds of %j are told with “%s”', (years, answer) => {
  const held = years.map((year) => [`ky-${year}`, { level: 'nation', area: 'country', year }]);
  const { cycle } = selectionView(productReader({ rounds: Object.fromEntries(held) }));
  expect(cycle.practice[0]?.at(-1)).toEqual({ type: 'text', text: answer });
});

test('a level tells who leads it and where its products and rounds stand, and the ladder does not lead to itself', () => {
  const awarded = (id: string, level: string) =>
    entry('product', id, { type: 'award', awards: [{ level, year: 2020 }] });
  const { levels, ladder } = selectionView(reader('vi', [awarded('mot', 'province'), awarded('hai', 'region')]));
  expect(ladder.more).toBeUndefined();
  expect(levels.map(({ id }) => id)).toEqual(['cap-quoc-gia', 'cap-khu-vuc', 'cap-tinh', 'cap-xa', 'cap-huyen']);
  const province = JSON.stringify(levels[2]);
  expect(province).toContain('/san-pham/theo/cap/tinh/');
  expect(province).toContain('#ky-cap-tinh');
  expect(levels[4]).toMatchObject({ past: true });
});

test('a chapter that lost a point this page shows stops the build instead of leaving a hole', () => {
  const chapter = entry('handbook', 'binh-chon-san-pham');
  expect(() => selectionView(reader('vi', [chapter]))).toThrow('has no point');
});
