import { describe, expect, test } from 'vitest';
import {
  isImplied,
  relatedIds,
  type RelatingText,
  relationsFrom,
  relationsOf,
  relationsTo,
} from '../../../src/domain/relations.ts';
import { facts, type Fields } from '../support/front.ts';

const text = (id: string, fields: Fields = {}): RelatingText => ({ id, ...facts('policy', fields) });
const change = (fields: Fields) => ({ type: 'amends', verification: 'official', ...fields });

describe('the relations of a library', () => {
  const library = [
    text('nd-a', { changes: [change({ type: 'replaces', targetNumber: '134/2004/NĐ-CP' })] }),
    text('nd-b', {
      effectiveFrom: '2025-10-15',
      changes: [
        change({ target: 'nd-a', by: 'dieu-1', provisions: ['dieu-4', 'dieu-5'], verification: 'unchecked' }),
        change({ target: 'tt-c', from: '2026-01-01' }),
      ],
    }),
    text('tt-c', {
      ...{ guides: ['nd-a'], legalBases: ['nd-a', 'nd-b'], signedOn: '2014-08-28', effectiveFrom: '2014-10-21' },
      ...{ verification: 'secondary', version: '2014' },
    }),
  ];
  const relations = relationsOf(library);

  test('are written once and read from both ends', () => {
    const [amended] = relationsTo('nd-a', relations);
    expect(amended).toEqual({
      ...{ type: 'amends', does: 'nd-b', to: { policy: 'nd-a' }, by: 'dieu-1', provisions: ['dieu-4', 'dieu-5'] },
      ...{ from: '2025-10-15', verification: 'unchecked' },
    });
    expect(relationsFrom('nd-b', relations)).toContain(amended);
    expect(relations.map(({ type, does }) => `${does} ${type}`)).toEqual([
      'nd-a replaces',
      'nd-b amends',
      'nd-b amends',
      'tt-c guides',
      'tt-c based-on',
      'tt-c based-on',
    ]);
  });

  test('name a text that this site does not have by its number', () => {
    expect(relationsFrom('nd-a', relations)[0]?.to).toEqual({ number: '134/2004/NĐ-CP' });
    expect([...relatedIds('nd-a', relations)]).toEqual(['nd-b', 'tt-c']);
  });

  test('hold from their own day, else from that of the text; a text rests on its bases since it was signed', () => {
    expect(relationsTo('tt-c', relations)[0]?.from).toBe('2026-01-01');
    expect(relationsFrom('tt-c', relations).map(({ type, from }) => [type, from])).toEqual([
      ['guides', '2014-10-21'],
      ['based-on', '2014-08-28'],
      ['based-on', '2014-08-28'],
    ]);
  });

  test('are as well checked as the text that says so, where it says no more', () => {
    expect(relationsFrom('tt-c', relations)[0]?.verification).toBe('secondary');
  });

  test('a day left blank in the source is no day', () => {
    const letter = text('cv', { signedOn: '2021-05-05', leftBlank: ['day', 'month'], legalBases: ['nd-a'] });
    expect(relationsOf([letter])[0]?.from).toBe('2021');
  });

  test('whoever guides a text rests on it: only that basis is implied', () => {
    expect(relations.filter((one) => isImplied(one, relations)).map(({ to }) => to)).toEqual([{ policy: 'nd-a' }]);
  });

  test('the same thing said twice is one relation', () => {
    expect(relationsOf([text('nd-b', { legalBases: ['nd-a', 'nd-a'] })])).toHaveLength(1);
  });
});
