import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/collections/edition.ts';
import { contentsOf, fingerprints } from '../../../src/domain/editions/contents.ts';
import { difference } from '../../../src/domain/editions/difference.ts';
import { currentEdition } from '../../../src/domain/editions/edition.ts';
import { editionView } from '../../../src/domain/presenters/edition.ts';
import { Reader } from '../../../src/domain/presenters/reader.ts';
import { Site } from '../../../src/domain/site.ts';
import type { AnyEntry } from '../../../src/domain/entry.ts';
import { inlineWords } from '../../../src/domain/inline-words.ts';
import { entry } from '../support/entry.ts';
import { echo } from '../support/site.ts';

const held = (parts: Record<string, string>, vi = 'Chương') => ({ title: { vi }, parts });
const money = (parts: Record<string, string>) =>
  entry('handbook', 'tien', { title: 'Tiền' }, { parts, headings: { 'muc-a': 'Mức trần' } });
const site = (entries: unknown[], editions: Edition[]) =>
  new Site({
    day: '2026-06-01',
    entries: entries as AnyEntry[],
    figures: new Map(),
    sources: new Map(),
    places: new Map(),
    measurements: new Map(),
    editions,
  });
const view = (entries: unknown[], editions: Edition[]) => editionView(new Reader(site(entries, editions), 'vi', echo));

test('the parts of an entry are its facts and its sections; words are no facts', () => {
  const before = fingerprints({ title: 'A', order: 1 }, new Map([['muc-a', 'Chữ.']]));
  expect([...before.keys()]).toEqual(['_facts', 'muc-a']);
  expect(fingerprints({ title: 'B', order: 1 }, new Map([['muc-a', 'Chữ.']]))).toEqual(before);
  expect(fingerprints({ title: 'A', order: 2 }, new Map()).get('_facts')).not.toBe(before.get('_facts'));
});

test('what came, changed and went between two editions', () => {
  const before = { a: held({ x: '1', y: '1' }), b: held({ x: '1' }), c: held({ x: '1' }) };
  const after = { a: held({ x: '2', z: '1' }), b: held({ x: '1' }), d: held({ x: '1' }) };
  expect(difference(before, after)).toEqual({
    added: ['d'],
    changed: [{ key: 'a', parts: ['x', 'z', 'y'] }],
    removed: ['c'],
  });
});

describe('the edition of the day', () => {
  const editions = [
    { date: '2026-05-01', holds: {} },
    { date: '2026-07-01', holds: {} },
  ];

  test('is the last one released, never one to come', () => {
    expect(currentEdition(site([], editions))).toEqual({ date: '2026-05-01', released: true });
  });

  test('before the first release it is the day of the build', () => {
    expect(currentEdition(site([], []))).toEqual({ date: '2026-06-01', released: false });
  });
});

describe('the page of editions', () => {
  test('says that there is none, and what the first one will hold', () => {
    const { state, editions } = view([money({})], []);
    expect(state).toBe('edition.none{date=1/6/2026}');
    expect(editions.map(({ anchor, intro }) => [anchor, intro.includes('edition.count.handbook{count=1}')])).toEqual([
      ['sap-toi', true],
    ]);
  });

  test('tells what changed by its heading, and names what is gone', () => {
    const { editions } = view(
      [money({ _facts: 'a', 'muc-a': '2' })],
      [
        { date: '2026-04-01', holds: { 'handbook/cu': held({ x: '1' }, 'Chương cũ') } },
        { date: '2026-05-01', holds: { 'handbook/tien': held({ _facts: 'a', 'muc-a': '1', 'muc-b': '1' }, 'Tiền') } },
      ],
    );
    expect(editions.map(({ anchor }) => anchor)).toEqual(['sap-toi', 'an-ban-2026-05-01', 'an-ban-2026-04-01']);
    const words = (at: number) =>
      editions[at]!.groups.map(({ heading, items }) => [heading, ...items.map((item) => inlineWords(item))]);
    expect(words(0)).toEqual([
      ['edition.changed', 'edition.kind.handbook Tiền: edition.part.section{heading=Mức trần}; edition.part.gone'],
    ]);
    expect(words(1)).toEqual([
      ['edition.added', 'edition.kind.handbook Tiền'],
      ['edition.removed', 'edition.kind.handbook Chương cũ'],
    ]);
    expect(words(2)).toEqual([]);
  });
});

test('what the handbook holds is told by kind and id, with both titles', () => {
  expect(
    contentsOf(site([entry('handbook', 'a', { title: 'A' }, { en: { title: 'B' }, parts: { x: '1' } })], [])),
  ).toEqual({ 'handbook/a': { title: { vi: 'A', en: 'B' }, parts: { x: '1' } } });
});
