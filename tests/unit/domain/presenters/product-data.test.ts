import { describe, expect, test } from 'vitest';
import { productData } from '../../../../src/domain/presenters/product-data.ts';
import { entry } from '../../support/entry.ts';
import { awarded, certified, product, productReader } from '../../support/product-site.ts';

/** Where the award of the sample is checked. */
const CHECKED_AT = 'https://khuyencong.example.vn/x/4hx4z/';

type Around = Parameters<typeof productReader>[0];
const data = (one: ReturnType<typeof product>, around: Around = {}) =>
  productData(productReader(around), one, 'https://khuyencong.example.vn');
const certification = (one: ReturnType<typeof product>, around?: Around) =>
  (data(one, around)['hasCertification'] as Array<Record<string, unknown>> | undefined)?.[0];

describe('a certification says', () => {
  test('the decision, its day and who decided, where they are known', () => {
    const entries = [
      entry('policy', 'quyet-dinh-a', { number: '7/QĐ', signedOn: '2020-09-01', issuers: ['co-quan-a'] }),
      entry('agency', 'co-quan-a'),
    ];
    expect(certification(awarded({ decision: 'quyet-dinh-a' }), { entries })).toEqual({
      '@type': 'Certification',
      name: 'award.name{level=award.level.province,year=2020}',
      certificationIdentification: '7/QĐ',
      datePublished: '2020-09-01',
      issuedBy: [{ '@type': 'GovernmentOrganization', name: 'Mục co-quan-a' }],
      url: CHECKED_AT,
    });
  });

  test('the year alone where no more is known, and never an end by the rule of 2014', () => {
    expect(certification(awarded())).toEqual({
      '@type': 'Certification',
      name: 'award.name{level=award.level.province,year=2020}',
      datePublished: '2020',
      url: CHECKED_AT,
    });
  });

  test('the last day that a source states, and no verdict, which would outlive the day it was written', () => {
    const one = certified({ stars: 3, decidedOn: '2020-12-07', decisionNumber: '1850/QĐ', validMonths: 36 });
    const told = certification(one, { day: '2023-12-07' });
    expect(told).toMatchObject({
      validFrom: '2020-12-07',
      expires: '2023-12-07',
      certificationIdentification: '1850/QĐ',
      certificationRating: { '@type': 'Rating', ratingValue: 3, bestRating: 5 },
    });
    expect(told).not.toHaveProperty('certificationStatus');
  });

  test('nothing of a certificate of which nothing was read, nor a year by which it was given at the latest', () => {
    expect(certification(certified({}))).toBeUndefined();
    expect(certification(certified({ year: '2020', yearIsLatest: true }))).not.toHaveProperty('datePublished');
  });

  test('heritage and indications; marks, votes and titles are properties', () => {
    const one = product({
      recognitions: [
        { type: 'heritage', on: '2023', by: 'Bộ A' },
        { type: 'trademark' },
        { type: 'ocop-vote', round: 'ky-b' },
      ],
    });
    const vote = { scheme: 'ocop-vote', level: undefined, year: 2025, area: 'dong-thap' };
    expect(data(one, { rounds: { 'ky-b': vote } })).toMatchObject({
      hasCertification: [
        { name: 'recognition.heritage', datePublished: '2023', issuedBy: { '@type': 'Organization', name: 'Bộ A' } },
      ],
      additionalProperty: [
        { name: 'recognition.trademark', value: true },
        { name: 'recognition.ocop-vote', value: '2025' },
        { name: 'product.place.asSourced' },
      ],
    });
  });

  test('nothing that nobody compared: data has no place for a mark', () => {
    const told = { producer: 'Cơ sở A', place: { asSourced: 'xã B', province: 'dong-thap' } };
    const one = awarded({}, { ...told, verification: 'unchecked', recognitions: [{ type: 'trademark' }] });
    expect(Object.keys(data(one))).toEqual(['@type']);
  });
});

describe('who makes it, and where', () => {
  const place = { asSourced: 'xã B, huyện C (cũ)', province: 'former-tien-giang', today: ['xa-a'] };
  const province = { '@type': 'AdministrativeArea', name: 'province.dong-thap' };

  test('the maker stands at the place its source names, within the commune of today', () => {
    expect(data(product({ producer: 'Cơ sở A', place }))['manufacturer']).toEqual({
      '@type': 'Organization',
      name: 'Cơ sở A',
      location: {
        '@type': 'Place',
        name: 'xã B, huyện C (cũ)',
        containedInPlace: [{ '@type': 'AdministrativeArea', name: 'xã A', containedInPlace: province }],
      },
    });
  });

  test('a commune that is not confirmed is left out', () => {
    const told = data(product({ producer: 'Cơ sở A', place: { ...place, todayUnchecked: true } }));
    expect(told).toMatchObject({ manufacturer: { location: { containedInPlace: province } } });
  });

  test('words that name nobody are no organization', () => {
    const told = data(product({ producer: 'nhiều cơ sở, trong đó có Cơ sở A', place }));
    expect(told).not.toHaveProperty('manufacturer');
    expect(told['additionalProperty']).toMatchObject([
      { name: 'product.producer.asSourced', value: 'nhiều cơ sở, trong đó có Cơ sở A' },
      { name: 'product.place.asSourced' },
    ]);
  });

  test('without a maker the place is told all the same', () => {
    expect(data(product({ place }))['additionalProperty']).toEqual([
      { '@type': 'PropertyValue', name: 'product.place.asSourced', value: 'xã B, huyện C (cũ)' },
    ]);
  });
});
