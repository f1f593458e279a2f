import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../../../src/domain/presenters/notices.ts';
import type { AnyEntry } from '../../../../src/domain/entry.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const department = entry('agency', 'so-cong-thuong');
const titles = (one: unknown) =>
  noticesOf(reader('vi', [one, department, entry('agency', 'co-quan-a')]), any(one) as AnyEntry).map(
    ({ tone, title }) => `${tone} ${title}`,
  );

describe('what a reader must know first', () => {
  test.each([
    [
      'a text whose period is over',
      entry('policy', 'a', { edition: 'verbatim', period: { from: 2011, to: 2015 } }),
      ['stop notice.archived.title'],
    ],
    ['a body that ended', entry('agency', 'b', { endedOn: '2025-07-01' }), ['stop notice.archived.title']],
    ['a closed programme', entry('programme', 'c', { status: 'closed' }), ['stop notice.archived.title']],
    [
      'a programme for reference',
      entry('programme', 'd', { status: 'reference' }),
      ['warn programme.reference.province{version=}'],
    ],
    [
      'an unchecked rule of another level, in one notice',
      entry('programme', 'h', { status: 'reference', level: 'national', verification: 'unchecked', version: '2018' }),
      ['warn programme.reference.national{version=, mark.version{version=2018}}'],
    ],
    ['anything unchecked', entry('article', 'e', { verification: 'unchecked' }), ['warn notice.unchecked.title']],
    ['a digest', entry('policy', 'f'), ['warn notice.digest.title']],
    ['what is in force and checked', entry('article', 'g'), []],
  ])('%s', (_, one, expected) => {
    expect(titles(one)).toEqual(expected);
  });
});
