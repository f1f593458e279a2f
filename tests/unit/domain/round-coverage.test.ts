import { expect, test } from 'vitest';
import { coverage } from '../../../src/domain/round-coverage.ts';
import { entry } from '../support/entry.ts';
import type { Fields } from '../support/front.ts';
import { roundFields } from '../support/site.ts';
import { round } from '../../../src/collections/round.ts';
import { Site } from '../../../src/domain/site.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';

function covered(rounds: Record<string, Fields>, products: readonly unknown[] = [], places: unknown = new Map()) {
  const site = new Site({
    day: '2026-06-01',
    entries: products as AnyEntry[],
    figures: new Map(),
    rounds: new Map(Object.entries(rounds).map(([id, fields]) => [id, parsedRound(fields)])),
    sources: new Map(),
    places: places as Site['places'],
    measurements: new Map(),
  });
  return coverage(site).map(({ id, of, recognised, here }) => [id, of, recognised, here]);
}
/** A round of the public’s choice has no level. */
function parsedRound(fields: Fields) {
  const { level, ...rest } = roundFields(fields);
  return round.parse(rest['scheme'] === 'ocop-vote' ? rest : { level, ...rest });
}
const product = (id: string, named: string, province: string, level = 'province') =>
  entry('product', id, { type: 'award', awards: [{ level, year: 2020, round: named }], place: { province } });

test('a round of one province has what it recognised, and how many entries name it', () => {
  const rounds = { 'ky-a': { recognised: { products: 28 } }, 'ky-b': { year: 2018 } };
  const products = [product('a', 'ky-a', 'former-dong-thap'), product('b', 'ky-a', 'former-dong-thap')];
  expect(covered(rounds, products)).toEqual([
    ['ky-a', undefined, 28, 2],
    ['ky-b', undefined, undefined, 0],
  ]);
});

test('a wider round is counted by the shares of provinces, never against the whole', () => {
  const wide = { level: 'region', area: 'south', recognised: { products: 200 } };
  const shares = [
    { province: 'former-dong-thap', products: 18 },
    { province: 'former-tien-giang', products: 12 },
  ];
  const products = [product('a', 'ky-a', 'former-tien-giang', 'region')];
  expect(covered({ 'ky-a': { ...wide, shares } }, products)).toEqual([
    ['ky-a', 'former-dong-thap', 18, 0],
    ['ky-a', 'former-tien-giang', 12, 1],
  ]);
  expect(covered({ 'ky-a': wide }, products)).toEqual([['ky-a', undefined, undefined, 1]]);
});

test('what stands under the province of today counts where its commune was', () => {
  const wide = { level: 'region', area: 'south', recognised: { products: 200 } };
  const shares = [
    { province: 'former-dong-thap', products: 18 },
    { province: 'former-tien-giang', products: 12 },
  ];
  const today = entry('product', 'a', {
    type: 'award',
    awards: [{ level: 'region', year: 2020, round: 'ky-a' }],
    place: { province: 'dong-thap', today: ['xa-a'] },
  });
  const places = new Map([['xa-a', { formerProvince: 'former-tien-giang' }]]);
  expect(covered({ 'ky-a': { ...wide, shares } }, [today], places)).toEqual([
    ['ky-a', 'former-dong-thap', 18, 0],
    ['ky-a', 'former-tien-giang', 12, 1],
  ]);
});

test('the public’s choice counts the products that name it among their other recognitions', () => {
  const recognitions = [{ type: 'ocop-vote', round: 'ky-a' }];
  const products = [entry('product', 'a', { type: 'ocop', certificate: {}, recognitions })];
  expect(covered({ 'ky-a': { scheme: 'ocop-vote', recognised: { products: 20 } } }, products)).toEqual([
    ['ky-a', undefined, 20, 1],
  ]);
});
