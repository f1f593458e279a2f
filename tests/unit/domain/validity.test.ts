import { describe, expect, test } from 'vitest';
import { changesTo, provisionValidityOn, scheduleAfter, validityOn } from '../../../src/domain/validity.ts';
import { changer, text } from '../support/library.ts';

const a = text('van-ban-a');
const on = (day: string, one = a, ...library: (typeof a)[]) => validityOn(one, [one, ...library], day);

describe('a text nobody changes', () => {
  test('is not yet in force on the eve of its first day, and in force from that day', () => {
    expect(on('2019-12-31')).toEqual({ state: 'not-yet', from: '2020-01-01' });
    expect(on('2020-01-01')).toEqual({ state: 'in-force' });
    expect(on('2099-01-01')).toEqual({ state: 'in-force' });
  });

  test('is in force when its first day was not read', () => {
    expect(on('2020-01-01', text('van-ban-a', { effectiveFrom: undefined }))).toEqual({ state: 'in-force' });
  });

  test('expires when the last year of its period is over, and not on its last day', () => {
    const period = { from: 2021, to: 2025 };
    const programme = text('van-ban-a', { period });
    expect(on('2025-12-31', programme)).toEqual({ state: 'in-force' });
    expect(on('2026-01-01', programme)).toEqual({ state: 'expired', period });
  });
});

describe('a text that another one changes', () => {
  test('is amended from the day the change names', () => {
    const b = changer('van-ban-b', 'amends', '2023-03-01');
    expect(on('2023-02-28', a, b)).toEqual({ state: 'in-force' });
    expect(on('2023-03-01', a, b)).toEqual({ state: 'amended', by: [{ policy: 'van-ban-b', from: '2023-03-01' }] });
  });

  test('is amended from the first day of the changing text, where the change names none', () => {
    const b = changer('van-ban-b', 'amends');
    expect(on('2022-05-31', a, b)).toEqual({ state: 'in-force' });
    expect(on('2022-06-01', a, b)).toEqual({ state: 'amended', by: [{ policy: 'van-ban-b', from: '2022-06-01' }] });
  });

  test('is amended, with no day, where none was read anywhere', () => {
    const b = changer('van-ban-b', 'amends', undefined, { effectiveFrom: undefined });
    expect(on('2020-01-01', a, b)).toEqual({ state: 'amended', by: [{ policy: 'van-ban-b', from: undefined }] });
  });

  test('names every text that amended it', () => {
    const state = on(
      '2024-01-01',
      a,
      changer('van-ban-b', 'amends', '2021-01-01'),
      changer('van-ban-c', 'amends', '2023-01-01'),
    );
    expect(state).toMatchObject({ state: 'amended', by: [{ policy: 'van-ban-b' }, { policy: 'van-ban-c' }] });
  });

  test('is partly repealed, which says more than amended', () => {
    const b = changer('van-ban-b', 'amends', '2021-01-01');
    const c = changer('van-ban-c', 'partly-repeals', '2022-01-01');
    expect(on('2021-12-31', a, b, c)).toMatchObject({ state: 'amended' });
    expect(on('2022-01-01', a, b, c)).toEqual({
      state: 'partly-repealed',
      by: [{ policy: 'van-ban-c', from: '2022-01-01' }],
    });
  });

  test.each(['repeals', 'replaces'] as const)('is out of force from the day another text %s it', (type) => {
    const b = changer('van-ban-b', type, '2024-07-01');
    expect(on('2024-06-30', a, b)).toEqual({ state: 'in-force' });
    expect(on('2024-07-01', a, b)).toEqual({ state: 'repealed', by: [{ policy: 'van-ban-b', from: '2024-07-01' }] });
  });

  test('repealed says more than amended, partly repealed and expired', () => {
    const programme = text('van-ban-a', { period: { from: 2020, to: 2022 } });
    const changes = [
      changer('van-ban-b', 'amends'),
      changer('van-ban-c', 'partly-repeals'),
      changer('van-ban-d', 'replaces', '2024-07-01'),
    ];
    expect(on('2024-06-30', programme, ...changes)).toMatchObject({ state: 'expired' });
    expect(on('2024-07-01', programme, ...changes)).toMatchObject({ state: 'repealed', by: [{ policy: 'van-ban-d' }] });
  });

  test('a change to another text, or to a text this site does not have, leaves it alone', () => {
    const other = changer('van-ban-b', 'repeals', '2021-01-01', {
      changes: [{ type: 'repeals', target: 'van-ban-z', verification: 'official' }],
    });
    const outside = changer('van-ban-c', 'repeals', '2021-01-01', {
      changes: [{ type: 'repeals', targetNumber: '9/1999/QĐ', verification: 'official' }],
    });
    expect(on('2024-01-01', a, other, outside)).toEqual({ state: 'in-force' });
  });
});

describe('unknown is an answer', () => {
  const doubtful = text('van-ban-a', {
    validity: { recorded: 'unknown', checkedOn: '2026-01-02' },
    period: { from: 2020, to: 2022 },
  });

  test.each(['2019-01-01', '2021-01-01', '2026-01-01'])('it wins over dates and periods on %s', (day) => {
    expect(on(day, doubtful)).toEqual({ state: 'unknown' });
  });

  test('it wins over amendments', () => {
    expect(on('2026-01-01', doubtful, changer('van-ban-b', 'amends'), changer('van-ban-c', 'partly-repeals'))).toEqual({
      state: 'unknown',
    });
  });

  // src/collections/policy.ts: “`unknown` wins over all but a repeal that was read”.
  test('it gives way to a repeal that was read', () => {
    const repeal = changer('van-ban-b', 'repeals', '2024-01-01');
    expect(on('2026-01-01', doubtful, repeal).state).toBe('repealed');
    expect(on('2023-01-01', doubtful, repeal).state).toBe('unknown');
  });

  test.each(['repeals', 'replaces'] as const)(
    'a text that another one %s on a day nobody read is never said to be in force',
    (type) => {
      const b = changer('van-ban-b', type, undefined, { effectiveFrom: undefined });
      expect(on('2026-01-01', a, b).state).not.toBe('in-force');
    },
  );

  // DESIGN §4: what was not compared with the official text is never a firm verdict.
  test('a repeal that nobody compared with the official text is no firm verdict', () => {
    const change = { type: 'repeals', target: 'van-ban-a', from: '2024-01-01', verification: 'unchecked' };
    expect(on('2026-01-01', a, text('van-ban-b', { changes: [change] })).state).not.toBe('repealed');
  });
});

test('every change to a text is listed with who and when', () => {
  const library = [a, changer('van-ban-b', 'amends', '2023-03-01'), changer('van-ban-c', 'replaces')];
  const whole = { provisions: [], complete: false, by: undefined };
  expect(changesTo('van-ban-a', library)).toEqual([
    { type: 'amends', policy: 'van-ban-b', from: '2023-03-01', verification: 'official', ...whole },
    { type: 'replaces', policy: 'van-ban-c', from: '2022-06-01', verification: 'official', ...whole },
  ]);
  expect(changesTo('van-ban-b', library)).toEqual([]);
});

describe('a text with two amendments, on five days', () => {
  const law = text('van-ban-a');
  const first = changer('van-ban-b', 'amends', undefined, {
    changes: [
      {
        type: 'amends',
        target: 'van-ban-a',
        provisions: ['dieu-1-khoan-2'],
        complete: true,
        from: '2021-01-01',
        verification: 'official',
      },
      {
        type: 'inserts',
        target: 'van-ban-a',
        provisions: ['dieu-1-khoan-2a'],
        complete: true,
        from: '2021-07-01',
        verification: 'official',
      },
    ],
  });
  const second = changer('van-ban-c', 'partly-repeals', undefined, {
    changes: [
      {
        type: 'partly-repeals',
        target: 'van-ban-a',
        provisions: ['dieu-4', 'dieu-1-khoan-2-diem-b'],
        complete: true,
        from: '2024-01-01',
        verification: 'official',
      },
    ],
  });
  const library = [law, first, second];
  const state = (anchor: string, day: string) => provisionValidityOn(law, anchor, library, day).state;

  const DAYS = ['2019-06-01', '2020-06-01', '2021-03-01', '2021-08-01', '2024-01-01'];
  test.each([
    ['the text', undefined, ['not-yet', 'in-force', 'amended', 'amended', 'partly-repealed']],
    ['an article nobody touches', 'dieu-2', ['not-yet', 'in-force', 'in-force', 'in-force', 'in-force']],
    ['an article with a changed clause', 'dieu-1', ['not-yet', 'in-force', 'amended', 'amended', 'partly-repealed']],
    ['the changed clause', 'dieu-1-khoan-2', ['not-yet', 'in-force', 'amended', 'amended', 'partly-repealed']],
    ['a point of it', 'dieu-1-khoan-2-diem-a', ['not-yet', 'in-force', 'amended', 'amended', 'amended']],
    ['the point that goes', 'dieu-1-khoan-2-diem-b', ['not-yet', 'in-force', 'amended', 'amended', 'repealed']],
    ['the clause put in', 'dieu-1-khoan-2a', ['not-yet', 'not-yet', 'not-yet', 'in-force', 'in-force']],
    ['the article that goes', 'dieu-4', ['not-yet', 'in-force', 'in-force', 'in-force', 'repealed']],
    ['a clause in it', 'dieu-4-khoan-1', ['not-yet', 'in-force', 'in-force', 'in-force', 'repealed']],
    ['an article whose number begins alike', 'dieu-40', ['not-yet', 'in-force', 'in-force', 'in-force', 'in-force']],
  ])('%s', (_, anchor, states) => {
    expect(
      DAYS.map((day) => (anchor === undefined ? validityOn(law, library, day).state : state(anchor, day))),
    ).toEqual(states);
  });

  test('a repeal names who and when, for the tombstone', () => {
    expect(provisionValidityOn(law, 'dieu-4', library, '2024-01-01')).toEqual({
      state: 'repealed',
      by: [{ policy: 'van-ban-c', from: '2024-01-01' }],
    });
  });

  test('the days to come are told in advance', () => {
    expect(scheduleAfter(law, library, '2019-06-01').map(({ from, validity }) => [from, validity.state])).toEqual([
      ['2020-01-01', 'in-force'],
      ['2021-01-01', 'amended'],
      ['2021-07-01', 'amended'],
      ['2024-01-01', 'partly-repealed'],
    ]);
    expect(scheduleAfter(law, library, '2024-01-01')).toEqual([]);
  });
});

describe('a provision of which too little was read', () => {
  test('is unknown when its text was changed and the list of changes is not whole', () => {
    const change = { type: 'amends', target: 'van-ban-a', provisions: ['dieu-1'], from: '2021-01-01' };
    const b = changer('van-ban-b', 'amends', undefined, { changes: [{ ...change, verification: 'official' }] });
    expect(provisionValidityOn(a, 'dieu-1', [a, b], '2022-01-01').state).toBe('amended');
    expect(provisionValidityOn(a, 'dieu-2', [a, b], '2022-01-01')).toEqual({
      state: 'unknown',
      by: [{ policy: 'van-ban-b', from: '2021-01-01' }],
    });
    expect(provisionValidityOn(a, 'dieu-2', [a, b], '2020-12-31').state).toBe('in-force');
  });

  test('is unknown, not repealed, when its repeal was not checked', () => {
    const change = { type: 'partly-repeals', target: 'van-ban-a', provisions: ['dieu-1'], from: '2021-01-01' };
    const b = changer('van-ban-b', 'amends', undefined, {
      changes: [{ ...change, complete: true, verification: 'unchecked' }],
    });
    expect(provisionValidityOn(a, 'dieu-1', [a, b], '2022-01-01').state).toBe('unknown');
  });

  test('shares the fate of a text that is over', () => {
    const programme = text('van-ban-a', { period: { from: 2021, to: 2025 } });
    expect(provisionValidityOn(programme, 'dieu-1', [programme], '2026-01-01').state).toBe('expired');
    expect(scheduleAfter(programme, [programme], '2025-06-01')).toEqual([
      { from: '2026-01-01', validity: { state: 'expired', period: { from: 2021, to: 2025 } } },
    ]);
  });
});
