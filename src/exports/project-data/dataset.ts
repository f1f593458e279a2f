import { ACTIVITIES } from '../../collections/aspects.ts';
import { codesOf, evidenceCodes, precisionCodes, provinceCodes } from '../data/codes.ts';
import type { DataReader } from '../data/data-reader.ts';
import { dataset, table } from '../data/dataset.ts';
import { type DataPublisher, headOf, sourcesOf } from '../data/head.ts';
import { byId } from '../data/order.ts';
import { projectData } from './project.ts';
import { PROJECT_COLUMNS, projectRows } from './project-table.ts';
import { FUNDS, type ProjectData, projectsData, type ProjectsData } from './schema.ts';

/** Everything that is known of supported projects, on the day of the site: by id, so that two days can be compared. */
export function buildProjectsData(reader: DataReader, publisher: DataPublisher): ProjectsData {
  const projects = reader.site
    .of('project')
    .map((project) => projectData(reader, project))
    .sort(byId);
  return {
    ...headOf('project', reader, publisher),
    caution: reader.words('data.project.caution'),
    codes: {
      activity: codesOf(reader, ACTIVITIES, (code) => `programme.activity.${code}`),
      fund: codesOf(reader, FUNDS, (code) => `project.fund.${code}`),
      ...precisionCodes(reader),
      ...provinceCodes(reader),
      ...evidenceCodes(reader),
    },
    projects,
    sources: sourcesOf(reader, projects.flatMap(sourceIds)),
  };
}

const sourceIds = ({ sources, figures, outcomes }: ProjectData) => [
  ...sources,
  ...[...figures, ...outcomes.flatMap(({ before, after }) => [before, after])].flatMap((amount) => amount.sources),
];

/** Supported projects as open data. */
export const projectDataset = dataset<ProjectsData>({
  kind: 'project',
  schema: projectsData,
  build: buildProjectsData,
  tables: { projects: table(PROJECT_COLUMNS, projectRows) },
});
