import {
  cautionOf,
  codeColumns,
  entryColumns,
  evidenceColumns,
  NUMBER,
  placeColumns,
  SEVERAL,
  wordColumns,
} from '../data/entry-columns.ts';
import type { Bilingual } from '../data/shapes.ts';
import { column, type Column } from '../data/table.ts';
import type { ProjectData, ProjectsData } from './schema.ts';

/** A project with the whole that it stands in. */
export interface ProjectRow {
  project: ProjectData;
  data: ProjectsData;
}

export const projectRows = (data: ProjectsData): ProjectRow[] => data.projects.map((project) => ({ project, data }));

/** A sum with how exact it is. */
const sumColumns = (name: 'support' | 'own' | 'total', vi: string, en: string): Array<Column<ProjectRow>> => [
  column(
    `${name}_vnd`,
    `${vi}, đồng; trống là chưa biết, không phải bằng 0.`,
    `${en}, in VND; empty: not known, which is not zero.`,
    ({ project }) => project.money[name]?.vnd ?? null,
    NUMBER,
  ),
  ...codeColumns<ProjectRow>(
    `${name}_precision`,
    `${vi}: chính xác tới đâu`,
    `${en}: how exact it is`,
    'precision',
    ({ project }) => project.money[name]?.precision ?? null,
  ),
];

/** `Gạo huyết rồng: 30000 → 70000 kilograms`; the unit is the code of the figures. */
function outcomeInWords({ what, before, after }: ProjectData['outcomes'][number]): Bilingual {
  const counted = `${before.value ?? '?'} → ${after.value ?? '?'} ${after.unit}`;
  return { vi: `${what.vi}: ${counted}`, en: what.en && `${what.en}: ${counted}` };
}

/** The columns of the table of projects: one row each. */
export const PROJECT_COLUMNS: ReadonlyArray<Column<ProjectRow>> = [
  ...entryColumns<ProjectRow>(({ project }) => project),
  column('year', 'Năm.', 'Year.', ({ project }) => project.year, NUMBER),
  column(
    'beneficiary',
    'Ai được hỗ trợ, như nguồn ghi; trống là nguồn không nêu.',
    'Who was supported, as the source writes it; empty: not named.',
    ({ project }) => project.beneficiary,
  ),
  ...placeColumns<ProjectRow>(({ project }) => project.place),
  ...codeColumns<ProjectRow>('fund', 'Nguồn kinh phí', 'Fund', 'fund', ({ project }) => project.fund),
  ...sumColumns('support', 'Nhà nước hỗ trợ', 'State support'),
  ...sumColumns('own', 'Cơ sở tự bỏ', 'Own share'),
  ...sumColumns('total', 'Tổng kinh phí', 'Total'),
  column(
    'decision_number',
    'Số quyết định; trống là chưa biết.',
    'Number of the decision; empty: not known.',
    (row) => row.project.decisionNumber,
  ),
  ...wordColumns<ProjectRow>(
    'machinery',
    'Mua hay xây gì, như nguồn ghi',
    'What was bought or built, as the source says',
    ({ project }) => project.machinery,
    SEVERAL,
  ),
  ...wordColumns<ProjectRow>(
    'outcomes',
    'Số đếm trước → sau, như nguồn ghi',
    'What was counted before → after, as the source reports',
    ({ project }) => project.outcomes.map(outcomeInWords),
    SEVERAL,
  ),
  column(
    'programme',
    'Mã chương trình mà đề án nằm trong năm và tỉnh của nó.',
    'Id of the programme in whose years and province it falls.',
    ({ project }) => project.programme,
  ),
  ...evidenceColumns<ProjectRow>(
    ({ project }) => project,
    ({ project, data }, language) => cautionOf(data, project, language),
  ),
];
