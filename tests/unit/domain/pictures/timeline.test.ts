import { describe, expect, test } from 'vitest';
import { layTimeline, stretchesOf } from '../../../../src/domain/pictures/timeline.ts';

const events = (...dates: string[]) => dates.map((date) => ({ date }));

describe('where marks stand', () => {
  test('the first event and the last day stand at the ends, with room for the mark', () => {
    const { marks } = layTimeline(events('2012-05-21', '2026-11-25'), [], '2026-11-25');
    expect(marks.map(({ at }) => at)).toEqual([6, 94]);
  });

  test('time is told to scale', () => {
    const { marks } = layTimeline(events('2020-01-01', '2021-01-01', '2022-01-01'), [], '2022-01-01');
    expect(marks[1]?.at).toBeCloseTo(50, 0);
  });

  test('marks that would cover each other stand in lanes of their own, and a lane is used again', () => {
    const { marks, lanes } = layTimeline(
      events('2012-05-21', '2012-07-05', '2012-08-01', '2020-01-01'),
      [],
      '2026-01-01',
    );
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
    expect(lanes).toBe(3);
  });

  test('a year without a day stands in its middle', () => {
    const { marks } = layTimeline(events('2020-01-01', '2021'), [], '2022-01-01');
    expect(marks[1]?.at).toBeCloseTo(6 + 88 * 0.748, 0);
  });

  test('an event after the last day does not leave the picture', () => {
    expect(layTimeline(events('2020-01-01', '2030-01-01'), [], '2022-01-01').marks[1]?.at).toBe(94);
  });

  test('no more years are written than fit a narrow phone', () => {
    const { years } = layTimeline(events('2004-06-09'), [], '2026-11-25');
    expect(years.length).toBeLessThanOrEqual(4);
    expect(years[0]?.year).toBe(2005);
    expect(layTimeline(events('2026-02-01'), [], '2026-11-25').years).toEqual([]);
  });
});

describe('stretches between events', () => {
  const state = (day: string) => (day < '2012-07-05' ? 'not-yet' : day < '2025-10-15' ? 'in-force' : 'amended');

  test('change where the state changes, and end on the last day', () => {
    expect(stretchesOf(['2012-05-21', '2012-07-05', '2025-10-15'], '2026-11-25', state)).toEqual([
      { from: '2012-05-21', to: '2012-07-05', state: 'not-yet' },
      { from: '2012-07-05', to: '2025-10-15', state: 'in-force' },
      { from: '2025-10-15', to: '2026-11-25', state: 'amended' },
    ]);
  });

  test('neighbours in the same state are one', () => {
    expect(stretchesOf(['2013-01-01', '2014-01-01'], '2015-01-01', state)).toEqual([
      { from: '2013-01-01', to: '2015-01-01', state: 'in-force' },
    ]);
  });

  test('what lies after the last day is left out', () => {
    expect(stretchesOf(['2013', '2030-01-01'], '2015-01-01', state)).toHaveLength(1);
  });

  test('bars lie end to end', () => {
    const stretches = stretchesOf(['2012-05-21', '2012-07-05', '2025-10-15'], '2026-11-25', state);
    const { bars } = layTimeline(events('2012-05-21'), stretches, '2026-11-25');
    expect(bars.map(({ at, width }) => Math.round(at + width))).toEqual([7, 87, 94]);
  });
});
