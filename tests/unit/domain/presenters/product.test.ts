import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { productJoins, selectionEntries } from '../../../../src/domain/presenters/product-joins.ts';
import { readSentence } from '../../../../src/domain/presenters/product-read.ts';
import { productBadges, productRows } from '../../../../src/domain/presenters/product.ts';
import { entry } from '../../support/entry.ts';
import { awarded, certified, product, productReader } from '../../support/product-site.ts';

describe('the head of a product', () => {
  const row = (fields: Record<string, unknown>, label: string) =>
    productRows(productReader(), product(fields))
      .find((one) => one.label === label)!
      .values.map((line) => inlineWords(line));

  test('names producer and place as the source writes them, and says where it names none', () => {
    expect(row({ producer: 'Cơ sở A' }, 'product.producer.asSourced')).toEqual(['Cơ sở A']);
    expect(row({}, 'product.producer.asSourced')).toEqual(['product.producer.unsaid']);
    expect(row({}, 'product.place.asSourced')).toEqual(['province.dong-thap', 'product.place.unsaid']);
  });

  test('keeps the former district beside the place of today', () => {
    const place = (asSourced?: string) =>
      row({ place: { asSourced, province: 'former-tien-giang', today: ['xa-a'] } }, 'product.place.asSourced');
    expect(place('xã B, huyện C (cũ)')).toEqual(['xã B, huyện C (cũ) – place.today xã A']);
    expect(place()[1]).toBe(
      'product.place.formerly{date=30/6/2025,district=huyện C,province=province.former-tien-giang}',
    );
  });

  test('says how it was read, in which version, and by whom it was published', () => {
    const sentence = (fields: Record<string, unknown>) => readSentence(productReader(), product(fields));
    expect(sentence({ verification: 'secondary', version: '2020-10-14', sources: ['nguon-a', 'nguon-b'] })).toBe(
      'product.read.version{kinds=product.read.kind.press,version=14/10/2020}',
    );
    expect(sentence({ sources: ['nguon-a', 'nguon-c'] })).toBe(
      'product.read.in{kinds=product.read.kind.press và product.read.kind.producer}',
    );
    expect(row({ sources: ['nguon-b', 'nguon-c'] }, 'product.read')).toEqual(['Báo B (1/7/2024), Trang C']);
  });

  test('an award that nobody compared is no good news yet', () => {
    const tone = (verification: string) =>
      productBadges(productReader(), awarded({}, { verification, version: '2020' }))[0]!.tone;
    expect(tone('secondary')).toBe('ok');
    expect(tone('unchecked')).toBe('plain');
  });

  test('stars have the year they were given in, where it is known', () => {
    const badge = (certificate: Record<string, unknown>) =>
      productBadges(productReader(), certified(certificate)).map(({ text }) => text);
    expect(badge({ stars: 3, year: '2020-12' })).toEqual(['ocop.stars{stars=3} · 2020']);
    expect(badge({ stars: 3, year: '2020', yearIsLatest: true })).toEqual(['ocop.stars{stars=3}']);
    expect(badge({})).toEqual([]);
  });
});

describe('what joins a product to others', () => {
  const joined = (one: ReturnType<typeof product>, others: readonly unknown[], rounds = {}) =>
    productJoins(productReader({ entries: [one, ...others], rounds }), one).map(({ heading, entries }) => [
      heading,
      entries.map(({ id }) => id),
    ]);

  test('each stands once, under the closest reason', () => {
    const round = { round: 'ky-a' };
    const one = awarded(round, { producer: 'Cơ sở A', related: ['ban-c'] }, 'ban-a');
    const others = [
      awarded(round, { producer: 'CƠ SỞ A' }, 'ban-b'),
      product({ title: 'C' }, 'ban-c'),
      awarded(round, { title: 'D' }, 'ban-d'),
      product({ related: ['ban-a'] }, 'ban-e'),
      product({}, 'ban-f'),
      entry('project', 'de-an-a', { beneficiary: 'CS A' }),
    ];
    expect(joined(one, others, { 'ky-a': {} })).toEqual([
      ['product.sameProducer', ['ban-b']],
      ['product.supported', ['de-an-a']],
      ['product.samePlace', ['ban-c', 'ban-e']],
      ['product.sameRound', ['ban-d']],
    ]);
  });

  test('a maker written in two ways is one, and words that name nobody join nobody', () => {
    const made = (producer: string, id: string) => product({ producer }, id);
    expect(joined(made('Hợp tác xã Đông A', 'ban-a'), [made('HTX Nông nghiệp Đông A', 'ban-b')])).toEqual([
      ['product.sameProducer', ['ban-b']],
    ]);
    expect(joined(made('nhiều cơ sở', 'ban-a'), [made('nhiều cơ sở', 'ban-b')])).toEqual([]);
  });

  test('a commune that is not confirmed joins nobody', () => {
    const at = (id: string, todayUnchecked: boolean) =>
      product({ place: { province: 'former-tien-giang', today: ['xa-a'], todayUnchecked } }, id);
    expect(joined(at('ban-a', false), [at('ban-b', false)])).toEqual([['product.samePlace', ['ban-b']]]);
    expect(joined(at('ban-a', false), [at('ban-b', true)])).toEqual([]);
  });

  test('of a large round the first are named, and the way to the rest', () => {
    const many = Array.from({ length: 12 }, (_, at) => awarded({ round: 'ky-a' }, {}, `ban-${at}`));
    const [join] = productJoins(productReader({ entries: many, rounds: { 'ky-a': {} } }), many[0]!);
    expect(join!.entries).toHaveLength(8);
    expect(join!.more).toMatchObject([{ href: '/san-pham/binh-chon/#ky-ky-a' }]);
  });

  test('a featured product, and no other, leads to the selection', () => {
    const selection = [
      entry('handbook', 'binh-chon-san-pham'),
      entry('programme', 'binh-chon-san-pham-tieu-bieu'),
    ] as AnyEntry[];
    const reader = productReader({ entries: selection });
    expect(selectionEntries(reader, awarded()).map(({ kind }) => kind)).toEqual(['handbook', 'programme']);
    expect(selectionEntries(reader, certified({}))).toEqual([]);
  });
});
