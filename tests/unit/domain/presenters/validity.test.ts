import { describe, expect, test } from 'vitest';
import { provisionNote } from '../../../../src/domain/presenters/provision.ts';
import { validityBadges, validitySentence } from '../../../../src/domain/presenters/validity.ts';
import type { Inline } from '../../../../src/domain/view.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const plain = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      'text' in part
        ? part.text
        : part.type === 'dated'
          ? `<${part.from ?? ''}–${part.until ?? ''}: ${plain(part.of)}>`
          : '*',
    )
    .join('');

const law = entry('policy', 'van-ban-a', { effectiveFrom: '2020-01-01' });
const change = (fields: object) => ({ type: 'amends', target: 'van-ban-a', verification: 'official', ...fields });
const changer = (...changes: object[]) =>
  entry('policy', 'van-ban-b', { number: '9/2025/NĐ-CP', documentType: 'decree', changes }, { anchors: ['dieu-3'] });
const read = (...changes: object[]) => reader('vi', [law, changer(...changes)]);

describe('a text that will change on a day that is known', () => {
  const vi = read(change({ type: 'replaces', from: '2026-09-01' }));

  test('has a badge for now and one for then', () => {
    expect(validityBadges(vi, law)).toEqual([
      { tone: 'ok', text: 'validity.in-force', from: undefined, until: '2026-09-01' },
      { tone: 'stop', text: 'validity.repealed', from: '2026-09-01', until: undefined },
    ]);
  });

  test('has a sentence for now and one for then', () => {
    expect(plain(validitySentence(vi, law))).toBe(
      '<–2026-09-01: validity.asOf{date=1/6/2026} validity.sentence.in-force.>' +
        '<2026-09-01–: validity.since{date=1/9/2026} validity.sentence.repealed validity.by documentType.decree 9/2025/NĐ-CP (validity.from{date=1/9/2026}).>',
    );
  });
});

describe('a provision', () => {
  const note = (anchor: string, ...changes: object[]) => {
    const found = provisionNote(read(...changes), any(law), anchor);
    return found && `${found.state ?? ''}: ${plain(found.words)}`;
  };
  const repeal = change({
    type: 'partly-repeals',
    provisions: ['dieu-5'],
    complete: true,
    from: '2026-01-01',
    by: 'dieu-3',
  });

  test('that was repealed says by which provision of which text, and from when', () => {
    expect(note('dieu-5', repeal)).toBe(
      'repealed: provision.repealed Điều\u00A03 documentType.decree 9/2025/NĐ-CP (validity.from{date=1/1/2026}).',
    );
  });

  test('within a repealed one, or beside it, has no note of its own', () => {
    expect(note('dieu-5-khoan-1', repeal)).toBeUndefined();
    expect(note('dieu-6', repeal)).toBeUndefined();
  });

  test('that will be put in says that it is not there yet', () => {
    expect(note('dieu-5a', change({ type: 'inserts', provisions: ['dieu-5a'], from: '2026-09-01' }))).toMatch(
      /^not-yet: provision.not-yet /,
    );
  });

  test('whose repeal was not checked is no tombstone', () => {
    expect(note('dieu-5', { ...repeal, verification: 'unchecked' })).toBeUndefined();
  });
});
