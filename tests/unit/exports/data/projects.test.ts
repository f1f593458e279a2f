import { expect, test } from 'vitest';
import { buildProjectsData, projectDataset } from '../../../../src/exports/project-data/dataset.ts';
import { csvRecords } from '../../../support/csv.ts';
import { entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { dataReader, PUBLISHER } from './sample.ts';

const FIGURES = {
  'san-luong': { value: 12, unit: 'tonnes', sources: ['nguon-b'] },
  'san-luong-truoc': { value: 7, unit: 'tonnes', sources: ['nguon-a'] },
};
const MONEY = { support: { vnd: 175_000_000, precision: 'over' }, total: { vnd: 358_000_000 } };

const readerOf = (projects: readonly Fields[]) =>
  dataReader(
    projects.map(({ id = 'de-an-a', ...fields }) => entry('project', id as string, fields)),
    { figures: FIGURES },
  );
const data = (projects: readonly Fields[]) => buildProjectsData(readerOf(projects), PUBLISHER);
const rows = (projects: readonly Fields[]) => csvRecords(projectDataset.csv('projects', readerOf(projects), PUBLISHER));

test('projects stand by their ids, with the sources they and their numbers name', () => {
  const { projects, sources } = data([{ id: 'b', figures: ['san-luong'] }, { id: 'a' }]);
  expect(projects.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sources.map(({ id }) => id)).toEqual(['nguon-a', 'nguon-b']);
});

test('a sum is what its source gives; what is missing is null, not what remains of the others', () => {
  expect(data([{ money: MONEY }]).projects[0]!.money).toEqual({
    support: { vnd: 175_000_000, precision: 'over' },
    own: null,
    total: { vnd: 358_000_000, precision: 'exactly' },
  });
  expect(data([{}]).projects[0]).toMatchObject({ beneficiary: null, decisionNumber: null, programme: null });
});

test('the table has a row a project, with how exact its sums are and how well they were read', () => {
  const [row] = rows([
    {
      money: MONEY,
      verification: 'unchecked',
      machinery: ['may'],
      outcomes: [{ what: 'gao', before: 'san-luong-truoc', after: 'san-luong' }],
      words: { may: 'Máy xay', gao: 'Gạo' },
    },
  ]);
  expect(row).toMatchObject({
    support_vnd: '175000000',
    support_precision_vi: 'data.precision.over',
    own_vnd: '',
    own_precision: '',
    machinery_vi: 'Máy xay',
    outcomes_vi: 'Gạo: 7 → 12 tonnes',
    fund_en: 'project.fund.province',
    caution_vi: 'data.caution.unchecked',
  });
});

test('what is built keeps its own schema', () => {
  const all = [{ money: MONEY, figures: ['san-luong'] }];
  expect(JSON.parse(projectDataset.json(readerOf(all), PUBLISHER))).toEqual(data(all));
});
