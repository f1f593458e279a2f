import { describe, expect, test } from 'vitest';
import { changesOn, newsOn } from '../../../../src/domain/changes/changes.ts';
import { anchorOf } from '../../../../src/domain/changes/record.ts';
import { siteOn } from '../../support/changes.ts';
import { entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';

const policy = (id: string, fields: Fields = {}) => entry('policy', id, fields);
const decree = policy('nd-a', { signedOn: '2012-05-21', effectiveFrom: '2012-07-05', addedOn: '2026-02-01' });
const amending = policy('nd-b', {
  signedOn: '2026-08-20',
  addedOn: '2026-08-25',
  effectiveFrom: '2026-10-15',
  changes: [{ type: 'amends', target: 'nd-a', verification: 'official' }],
});
const told = (changes: ReturnType<typeof changesOn>) => changes.map(({ on, of, type }) => `${on} ${of} ${type}`);

describe('the changes of a text of law', () => {
  test('are told apart from those of the site, the newest first', () => {
    expect(told(changesOn(siteOn('2026-11-24', [decree, amending])))).toEqual([
      '2026-10-15 law amended',
      '2026-10-15 law in-force',
      '2026-08-25 site added',
      '2026-08-20 law signed',
      '2026-02-01 site added',
      '2012-07-05 law in-force',
      '2012-05-21 law signed',
    ]);
  });

  test('that lie ahead are not told before their day', () => {
    const on = (day: string) => changesOn(siteOn(day, [decree, amending])).map(({ type }) => type);
    expect(on('2026-10-14')).not.toContain('amended');
    expect(on('2026-10-15')).toContain('amended');
  });

  test('name who made them, and doubt the whole when a part is doubted', () => {
    const change = { target: 'nd-a', type: 'amends', from: '2026-03-01' };
    const twice = policy('nd-b', {
      changes: [
        { ...change, provisions: ['dieu-1'], verification: 'official' },
        { ...change, provisions: ['dieu-2'], verification: 'unchecked' },
      ],
    });
    const amended = changesOn(siteOn('2026-11-24', [decree, twice])).filter(({ type }) => type === 'amended');
    expect(amended).toMatchObject([
      { id: 'law/nd-a/amended/nd-b/2026-03-01', by: { id: 'nd-b' }, verification: 'unchecked' },
    ]);
  });

  test.each([
    ['inserts', 'amended'],
    ['repeals', 'repealed'],
    ['partly-repeals', 'partly-repealed'],
    ['replaces', 'replaced'],
  ])('“%s” reads from the other side as “%s”', (type, suffered) => {
    const by = policy('nd-b', { changes: [{ type, target: 'nd-a', from: '2026-03-01', verification: 'official' }] });
    expect(told(changesOn(siteOn('2026-11-24', [decree, by])))).toContain(`2026-03-01 law ${suffered}`);
  });

  test('without a day are left to the page of the text', () => {
    const undated = policy('nd-b', { changes: [{ type: 'amends', target: 'nd-a', verification: 'official' }] });
    expect(told(changesOn(siteOn('2026-11-24', [decree, undated])))).not.toContain('undefined law amended');
  });

  test('end with the period, the day after it; not when the text was repealed before or nothing is known', () => {
    const period = { from: 2021, to: 2025 };
    const ended = (fields: Fields, ...others: unknown[]) =>
      told(changesOn(siteOn('2026-11-24', [policy('nd-a', { period, ...fields }), ...others])));
    expect(ended({})).toEqual(['2026-01-01 law expired']);
    expect(ended({ validity: { recorded: 'unknown', checkedOn: '2026-01-02' } })).toEqual([]);
    const repeal = { type: 'repeals', target: 'nd-a', from: '2023-01-01', verification: 'official' };
    expect(ended({}, policy('nd-b', { changes: [repeal] }))).toEqual(['2023-01-01 law repealed']);
  });

  test('a day left blank in the source stays blank', () => {
    const letter = policy('cv-a', { signedOn: '2021-11-23', leftBlank: ['day'] });
    expect(told(changesOn(siteOn('2026-11-24', [letter])))).toEqual(['2021 law signed']);
  });
});

describe('the changes of this site', () => {
  test('an article is published and brought up to date', () => {
    const article = entry('article', 'bai-a', { publishedOn: '2026-02-01', updatedOn: '2026-03-01' });
    expect(told(changesOn(siteOn('2026-11-24', [article])))).toEqual([
      '2026-03-01 site updated',
      '2026-02-01 site added',
    ]);
  });

  test('a note of the editors stands on its day', () => {
    const noted = policy('nd-a', {
      changeNotes: [{ on: '2026-03-01', note: 'sua-dieu-5' }],
      words: { 'sua-dieu-5': 'Sửa.' },
    });
    expect(changesOn(siteOn('2026-11-24', [noted]))).toMatchObject([
      { id: 'site/policy/nd-a/noted/sua-dieu-5/2026-03-01', type: 'noted' },
    ]);
    expect(changesOn(siteOn('2026-02-28', [noted]))).toEqual([]);
  });

  test('a product or project that was added or corrected is named too', () => {
    const changed = (kind: 'product' | 'project') =>
      entry(kind, 'muc-a', {
        addedOn: '2026-02-01',
        changeNotes: [{ on: '2026-03-01', note: 'sua-nam' }],
        words: { 'sua-nam': 'Sửa năm.' },
      });
    expect(told(changesOn(siteOn('2026-11-24', [changed('product')])))).toEqual([
      '2026-03-01 site noted',
      '2026-02-01 site added',
    ]);
    expect(told(changesOn(siteOn('2026-11-24', [changed('project')])))).toHaveLength(2);
  });

  test('translations compared on one day are one change for each list; what came with its entry is none', () => {
    const compared = (comparedOn: string) => ({ en: {}, translation: { state: 'current' as const, comparedOn } });
    const entries = [
      entry('glossary', 'tu-a', {}, compared('2026-03-01')),
      entry('glossary', 'tu-b', {}, compared('2026-03-01')),
      entry('glossary', 'tu-c', {}, compared('2026-04-01')),
      entry('policy', 'nd-a', { addedOn: '2026-03-01' }, compared('2026-03-01')),
      entry('policy', 'nd-b', { addedOn: '2026-02-01' }, compared('2026-03-01')),
      entry('agency', 'co-quan-b'),
    ];
    const translated = changesOn(siteOn('2026-11-24', entries)).filter(({ type }) => type === 'translated');
    expect(translated.map((change) => 'entries' in change && [change.on, change.entries.map(({ id }) => id)])).toEqual([
      ['2026-04-01', ['tu-c']],
      ['2026-03-01', ['nd-b']],
      ['2026-03-01', ['tu-a', 'tu-b']],
    ]);
  });

  test('what moved or was withdrawn is told from its day on, once for both languages, with the reason', () => {
    const lines = [
      { from: '/en/policies/nd-x/', to: 'archived', on: '2026-03-01', reason: 'Trùng.' },
      { from: '/van-ban/nd-x/', to: 'archived', on: '2026-03-01', reason: 'Trùng.', reasonInEnglish: 'A double.' },
      { from: '/so-tay/cu/', to: '/so-tay/moi/', on: '2026-04-01', reason: 'Tên dễ nhớ hơn.' },
    ];
    expect(changesOn(siteOn('2026-11-24', [], lines))).toMatchObject([
      { type: 'moved', kind: 'handbook', from: '/so-tay/cu/', to: '/so-tay/moi/' },
      { type: 'archived', kind: 'policy', from: '/van-ban/nd-x/', reason: { vi: 'Trùng.', en: 'A double.' } },
    ]);
    expect(changesOn(siteOn('2026-02-28', [], lines))).toEqual([]);
  });
});

describe('the id of a change', () => {
  const ids = (fields: Fields) =>
    changesOn(siteOn('2026-11-24', [policy('nd-a', { addedOn: '2026-02-01', ...fields })]));

  test('stays when titles change', () => {
    expect(ids({ title: 'Tên mới' }).map(({ id }) => id)).toEqual(ids({ title: 'Tên cũ' }).map(({ id }) => id));
  });

  test('is an anchor on the page of changes', () => {
    expect(anchorOf({ id: 'site/archived/van-ban/nd-x/2026-03-01' })).toBe('site-archived-van-ban-nd-x-2026-03-01');
  });
});

describe('what is news', () => {
  const news = (day: string, ...entries: unknown[]) => told(newsOn(siteOn(day, entries)));

  test('is what was done here, and what the law did after a text came here', () => {
    expect(news('2026-11-24', decree, amending)).toEqual([
      '2026-10-15 law amended',
      '2026-10-15 law in-force',
      '2026-08-25 site added',
      '2026-02-01 site added',
    ]);
  });

  test('is nothing of a text that was never announced', () => {
    expect(news('2026-11-24', policy('nd-c', { signedOn: '2026-01-01', effectiveFrom: '2026-03-01' }))).toEqual([]);
  });

  test('can be narrowed to one list', () => {
    const article = entry('article', 'bai-a', { publishedOn: '2026-02-01' });
    expect(newsOn(siteOn('2026-11-24', [decree, article]), 'article').map(({ id }) => id)).toEqual([
      'site/article/bai-a/added/2026-02-01',
    ]);
  });
});
