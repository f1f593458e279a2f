import { describe, expect, test } from 'vitest';
import { entryFile, mistakes } from '../support/files.ts';
import type { Fields } from '../support/front.ts';

const said = (fields: Fields) =>
  mistakes(entryFile('product', 'san-pham-a', 'vi', fields)).map(({ message }) => message);
const award = { level: 'province', year: 2020 };

describe('types of product are never mixed', () => {
  test.each([
    [{ type: 'award', awards: [award] }],
    [{ type: 'ocop', certificate: { stars: 3 } }],
    [{ type: 'ocop', certificate: {} }],
    [{ type: 'craft-village', recognisedOn: '2010', heritageListedOn: '2020-01-02' }],
    [{ type: 'specialty' }],
  ])('%o is taken', (fields) => {
    expect(said(fields)).toEqual([]);
  });

  test.each([
    [{ type: 'specialty', awards: [award] }, 'awards'],
    [{ type: 'craft-village', awards: [award] }, 'awards'],
    [{ type: 'ocop', certificate: {}, awards: [award] }, 'awards'],
    [{ type: 'award', awards: [award], certificate: {} }, 'certificate'],
    [{ type: 'specialty', recognisedOn: '2010' }, 'recognisedOn'],
  ])('%o is refused, naming “%s”', (fields, field) => {
    expect(said(fields)).toEqual([
      `Loại sản phẩm này không có ô "${field}": giải thưởng, OCOP và làng nghề được ghi riêng. / This type of product has no field "${field}": awards, OCOP and craft villages are kept apart.`,
    ]);
  });

  test('another type is refused, naming the four', () => {
    expect(said({ type: 'featured' })).toEqual([
      'Loại (type) là award, ocop, craft-village hoặc specialty. / type is award, ocop, craft-village or specialty.',
    ]);
  });
});

test.each([2, 6, 4.5])('%d stars is no OCOP rating', (stars) => {
  expect(said({ type: 'ocop', certificate: { stars } })).toHaveLength(1);
});
