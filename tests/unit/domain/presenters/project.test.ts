import { describe, expect, test } from 'vitest';
import type { EntryOf } from '../../../../src/domain/entry.ts';
import { projectTable } from '../../../../src/domain/presenters/project-table.ts';
import { projectBlocks, projectNeighbours, projectRows } from '../../../../src/domain/presenters/project.ts';
import { supportedProjects } from '../../../../src/domain/presenters/programme-supported.ts';
import { Reader } from '../../../../src/domain/presenters/reader.ts';
import { Site } from '../../../../src/domain/site.ts';
import { entry } from '../../support/entry.ts';
import { echo, reader } from '../../support/site.ts';

const project = (id: string, fields: Parameters<typeof entry>[2] = {}) =>
  entry('project', id, fields) as EntryOf<'project'>;
const programme = (id: string, fields: Parameters<typeof entry>[2] = {}) =>
  entry('programme', id, fields) as EntryOf<'programme'>;

const bare = project('tran');
const full = project('du', {
  beneficiary: 'Hộ A',
  activity: 'machinery',
  machinery: ['may'],
  outcomes: [{ what: 'gao', before: 'truoc', after: 'sau' }],
  programme: 'khung-cu',
  words: { may: 'Máy xay', gao: 'Gạo' },
  money: { support: { vnd: 300_000_000 }, own: { vnd: 100_000_000 } },
});
const later = project('sau-nay', { year: 2024, money: { support: { vnd: 800_000_000 } } });
const today = programme('may-moc', { level: 'province', activities: ['machinery'] });
const framework = programme('khung-moi', { level: 'province', activities: ['machinery', 'fair'] });
const old = programme('khung-cu', { level: 'former-dong-thap', activities: ['machinery'], status: 'closed' });
const vi = reader('vi', [bare, full, later, today, framework, old], { truoc: { value: 3 }, sau: { value: 7 } });
const words = (value: unknown) => JSON.stringify(value);

describe('the page of a project', () => {
  test('says of each thing that it is not known', () => {
    const rows = projectRows(vi, bare);
    const unknown = rows.filter(({ values }) => words(values).includes('"unknown"')).map(({ label }) => label);
    expect(unknown).toEqual([
      'project.beneficiary',
      'project.machinery',
      'project.support',
      'project.own',
      'project.total',
      'project.decision',
      'project.programme',
      'project.outcomes',
    ]);
    expect(projectBlocks(vi, bare)).toEqual([]);
  });

  test('names the programme of its years, and beside it the rules of today', () => {
    const row = projectRows(vi, full).find(({ label }) => label === 'project.programme');
    expect(words(row)).toContain('/ho-tro/khung-cu/');
    expect(words(row)).toContain('/ho-tro/may-moc/');
    expect(words(row)).not.toContain('/ho-tro/khung-moi/');
  });

  test('sets what was counted before and after side by side', () => {
    const [block] = projectBlocks(vi, full);
    expect(block?.table?.rows).toHaveLength(1);
    expect(block?.table?.rows[0]?.map((cell) => words(cell))).toEqual([
      expect.stringContaining('Gạo'),
      expect.stringContaining('3'),
      expect.stringContaining('7'),
    ]);
  });

  test('leads to others of its year, never to itself', () => {
    expect(projectNeighbours(vi, full)).toEqual([
      { heading: 'project.sameYear{year=2020}', links: [expect.objectContaining({ href: '/de-an/tran/' })] },
    ]);
  });
});

test('a district whose name both provinces had is named with its province among its neighbours', () => {
  const unit = (id: string, formerProvince: string) =>
    [id, { formerProvince, formedFrom: [{ name: id, formerDistrict: 'huyện Châu Thành' }] }] as const;
  const place = { province: 'former-tien-giang', asSourced: 'huyện Châu Thành (cũ)' };
  const entries = [project('mot', { place, year: 2019 }), project('hai', { place })];
  const whole = new Site({
    day: '2026-06-01',
    entries,
    figures: new Map(),
    sources: new Map(),
    places: new Map([unit('xa-a', 'former-dong-thap'), unit('xa-b', 'former-tien-giang')]) as unknown as Site['places'],
    measurements: new Map(),
  });
  expect(projectNeighbours(new Reader(whole, 'vi', echo), entries[0]!).map(({ heading }) => heading)).toEqual([
    'project.near{place=huyện Châu Thành, province.former-tien-giang}',
  ]);
});

test('a programme tells of the projects it had, and today’s of those of its kind under earlier rules', () => {
  expect(supportedProjects(vi, old).map(({ id }) => id)).toEqual(['du']);
  expect(supportedProjects(vi, today).map(({ id }) => id)).toEqual(['du']);
  expect(supportedProjects(vi, framework)).toEqual([]);
});

describe('the table of projects', () => {
  test('keeps one scale, also where the largest is not among them', () => {
    const { rows } = projectTable(vi, [full], []);
    expect(rows[0]?.cells[2]?.bar?.parts.map(({ width }) => width)).toEqual([37.5, 12.5]);
  });

  test('has a row for what is known by name alone', () => {
    const { rows, legend } = projectTable(vi, [bare], []);
    expect(words(rows[0]?.head)).toContain('programme.supported.nobody');
    expect(rows[0]?.cells[2]).toEqual({ bar: undefined, words: [expect.objectContaining({ unsaid: true })] });
    expect(legend).toEqual([]);
  });
});
