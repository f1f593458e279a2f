import { describe, expect, test } from 'vitest';
import { entryData } from '../../../../src/domain/presenters/structured-data.ts';
import { any, entry } from '../../support/entry.ts';
import { type Fields } from '../../support/front.ts';
import { reader } from '../../support/site.ts';

const agency = entry('agency', 'co-quan-a');
function data(one: unknown) {
  return entryData(reader('vi', [one, agency]), any(one), 'https://vidu.invalid/a/');
}
const policy = (fields: Fields) => data(entry('policy', 'van-ban-a', fields));

describe('structured data says what the facts say, and no more', () => {
  test.each([
    [{ effectiveFrom: '2020-01-01' }, 'InForce'],
    [{ effectiveFrom: '2099-01-01' }, 'NotInForce'],
    [{ period: { from: 2016, to: 2020 } }, 'NotInForce'],
    [{ validity: { recorded: 'unknown', checkedOn: '2026-01-02' } }, undefined],
  ])('a text with %o has the legal force %s', (fields, force) => {
    expect(policy(fields)['legislationLegalForce']).toBe(force);
  });

  test('a number left blank in the source is no identifier', () => {
    expect(policy({ number: '/A-B', leftBlank: ['number'] })).not.toHaveProperty('legislationIdentifier');
    expect(policy({})).toHaveProperty('legislationIdentifier', '1/2020/NĐ-CP');
  });

  test('only a featured product has an award', () => {
    const award = entry('product', 'san-pham-a', { type: 'award', awards: [{ level: 'province', year: 2020 }] });
    const ocop = entry('product', 'san-pham-b', { type: 'ocop', certificate: { stars: 3 } });
    expect(data(award)['award']).toEqual(['award.line{level=award.level.province,year=2020}']);
    expect(data(ocop)).not.toHaveProperty('award');
  });

  test('nobody is named as a maker unless a source names them', () => {
    expect(data(entry('product', 'san-pham-a'))).not.toHaveProperty('manufacturer');
  });

  test('the press and the Front are no government', () => {
    expect(data(entry('agency', 'bao-a', { type: 'press' }))['@type']).toBe('Organization');
    expect(data(entry('agency', 'so-a', { type: 'department' }))['@type']).toBe('GovernmentOrganization');
  });
});
