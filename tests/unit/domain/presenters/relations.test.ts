import { describe, expect, test } from 'vitest';
import { entryView } from '../../../../src/domain/presenters/entry.ts';
import { libraryGraph, afterNumber } from '../../../../src/domain/presenters/library-graph.ts';
import type { Inline } from '../../../../src/domain/view.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const decree = entry('policy', 'nd-a', { signedOn: '2012-05-21', number: '45/2012/NĐ-CP' });
const amending = entry('policy', 'nd-b', {
  ...{ number: '235/2025/NĐ-CP', signedOn: '2025-08-27', effectiveFrom: '2025-10-15' },
  changes: [
    { type: 'amends', target: 'nd-a', by: 'dieu-1', provisions: ['dieu-4'], verification: 'unchecked' },
    { type: 'replaces', targetNumber: '1/1999/NĐ-CP', verification: 'official' },
  ],
});
const circular = entry('policy', 'tt-c', {
  ...{ documentType: 'circular', number: '46/2012/TT-BCT', signedOn: '2012-12-28', effectiveFrom: '2013-02-10' },
  ...{ guides: ['nd-a'], legalBases: ['nd-a'] },
});
const plan = entry('policy', 'qd-d', {
  ...{ documentType: 'decision', number: '35/QĐ-UBND', signedOn: '2026-01-09', jurisdiction: 'dong-thap' },
  legalBases: ['nd-a'],
});
const issuer = entry('agency', 'co-quan-a');
const all = [issuer, decree, amending, circular, plan];
const words = (line: readonly Inline[]) =>
  line
    .map((part) => ('href' in part ? `[${part.text}](${part.href})` : 'text' in part ? part.text : part.type))
    .join('');
const told = (one: unknown) =>
  entryView(reader('vi', all), any(one))
    .blocks.find(({ id }) => id === 'quan-he')
    ?.groups?.map(({ heading, items }) => [heading, ...items.map(words)]);

describe('the relations on the page of a text', () => {
  test('say what changes what, since when, by which provision and with which mark', () => {
    expect(told(decree)?.[0]).toEqual([
      'relation.amends.by',
      '[documentType.decree 235/2025/NĐ-CP](/van-ban/nd-b/) (validity.from{date=15/10/2025}), relation.under ' +
        '[Điều\u00A01](/van-ban/nd-b/); relation.provisions [Điều\u00A04](/van-ban/nd-a/) mark',
    ]);
  });

  test('are read from the other end too, texts of other libraries by their number', () => {
    expect(told(amending)?.map(([heading]) => heading)).toEqual(['change.amends', 'change.replaces']);
    expect(told(amending)?.[1]?.[1]).toBe('1/1999/NĐ-CP (validity.from{date=15/10/2025})');
  });

  test('tell a text that guides this one once; its own bases stand in full', () => {
    expect(told(decree)?.slice(1)).toEqual([
      ['relation.guides.by', '[documentType.circular 46/2012/TT-BCT](/van-ban/tt-c/) (validity.from{date=10/2/2013})'],
      [
        'relation.based-on.also',
        '[documentType.decision 35/QĐ-UBND](/van-ban/qd-d/) (policy.signed.short{date=9/1/2026})',
      ],
    ]);
    expect(told(circular)).toEqual([
      ['relation.guides', '[documentType.decree 45/2012/NĐ-CP](/van-ban/nd-a/)'],
      ['relation.based-on', '[documentType.decree 45/2012/NĐ-CP](/van-ban/nd-a/)'],
    ]);
  });

  test('are not told again at the foot of the page', () => {
    expect(entryView(reader('vi', all), any(decree)).related).toEqual([]);
  });

  test('a text alone has none', () => {
    expect(entryView(reader('vi', [issuer, decree]), any(decree)).blocks).toEqual([]);
  });
});

describe('the graph of the library', () => {
  const graph = libraryGraph(reader('vi', all));

  test('has a row for each text, the newest first, with its year once', () => {
    expect(graph?.rows.map(({ href, year }) => [href, year])).toEqual([
      ['/van-ban/qd-d/', '2026'],
      ['/van-ban/nd-b/', '2025'],
      ['/van-ban/tt-c/', '2012'],
      ['/van-ban/nd-a/', undefined],
    ]);
    expect(graph?.drawing.nodes).toHaveLength(4);
  });

  test('puts texts of the province in the last lane', () => {
    const [province, decree235] = graph?.drawing.nodes ?? [];
    expect(province?.x).toBeGreaterThan(decree235?.x ?? Infinity);
    expect(graph?.lanes).toHaveLength(5);
  });

  test('has a legend of what occurs, and a table of every relation', () => {
    expect(graph?.edges.map(({ type }) => type)).toEqual(['amends', 'guides', 'based-on']);
    expect(graph?.table.flatMap(({ lines }) => lines.map(words))).toHaveLength(5);
  });

  test('is not drawn while nothing is related', () => {
    expect(libraryGraph(reader('vi', [decree]))).toBeUndefined();
  });

  test.each([
    ['Nghị định số 45/2012/NĐ-CP về khuyến công', '45/2012/NĐ-CP', 'Về khuyến công'],
    ['Công văn về khuyến công', '/UBND-ĐT', 'Công văn về khuyến công'],
    ['Nghị định 45/2012/NĐ-CP', '45/2012/NĐ-CP', ''],
  ])('says of “%s” what follows its number', (title, number, rest) => {
    expect(afterNumber(title, number)).toBe(rest);
  });
});
