import { describe, expect, test } from 'vitest';
import { policyTimeline } from '../../../../src/domain/presenters/policy-timeline.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import type { Fields } from '../../support/front.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const policy = (fields: Fields = {}) =>
  entry('policy', 'van-ban-a', { signedOn: '2012-05-21', effectiveFrom: '2012-07-05', ...fields });
const amending = entry('policy', 'van-ban-b', {
  number: '2/2025/NĐ-CP',
  changes: [{ type: 'amends', target: 'van-ban-a', from: '2025-10-15', verification: 'unchecked' }],
});

const view = (one: Entry<'policy'>, ...others: unknown[]) => policyTimeline(reader('vi', [one, ...others]), one);
const told = (one: Entry<'policy'>, ...others: unknown[]) =>
  view(one, ...others)?.rows.map(({ date, event }) =>
    [date, ...event.map((part) => ('text' in part ? part.text : part.type))].join('|'),
  );

describe('the timeline of a text', () => {
  test('tells signing, force, each change with its doubt, and the day of the build, in order', () => {
    expect(told(policy(), amending)).toEqual([
      '21/5/2012|timeline.signed',
      '5/7/2012|timeline.effective',
      '15/10/2025|documentType.decree 2/2025/NĐ-CP| change.amends.it| |mark',
      expect.stringContaining('timeline.today{state=validity.amended}'),
    ]);
  });

  test('has a mark for every row and a stretch for every state', () => {
    const timeline = view(policy(), amending);
    expect(timeline?.geometry.marks).toHaveLength(timeline?.rows.length ?? 0);
    expect(timeline?.legend.map(({ state }) => state)).toEqual(['not-yet', 'in-force', 'amended']);
    expect(timeline?.geometry.bars.map(({ state }) => state)).toEqual(['not-yet', 'in-force', 'amended']);
  });

  test('a change of unknown day is not given one', () => {
    const undated = entry('policy', 'van-ban-c', {
      changes: [{ type: 'amends', target: 'van-ban-a', verification: 'official' }],
    });
    expect(told(policy(), undated)).toHaveLength(3);
  });

  test('a period ends on the last day of its last year', () => {
    expect(told(policy({ period: { from: 2012, to: 2015 } }))?.[2]).toBe(
      '31/12/2015|timeline.periodEnd{period=2012–2015}',
    );
  });

  test('a period whose first year was not read says only until when', () => {
    expect(told(policy({ period: { to: 2015 } }))?.[2]).toBe(
      '31/12/2015|timeline.periodEnd{period=policy.periodUntil{to=2015}}',
    );
  });

  test('an end still to come stands after today', () => {
    const rows = told(policy({ period: { from: 2026, to: 2030 } }));
    expect(rows?.at(-1)).toContain('timeline.periodEnd');
    expect(rows?.at(-2)).toContain('timeline.today');
  });

  test('a day left blank in the source is not shown as a day', () => {
    expect(told(policy({ leftBlank: ['day', 'month'], signedOn: '2012-05-21' }))?.[0]).toBe('2012|timeline.signed');
  });

  test('one date alone makes no timeline', () => {
    expect(view(entry('policy', 'van-ban-a', { signedOn: '2012-05-21' }))).toBeUndefined();
  });
});
