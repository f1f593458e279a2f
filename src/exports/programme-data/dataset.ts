import type { DataReader } from '../data/data-reader.ts';
import { dataset, table } from '../data/dataset.ts';
import { type DataPublisher, headOf, sourcesOf } from '../data/head.ts';
import { programmeCodes } from './codes.ts';
import { programmeData } from './programme.ts';
import { PROGRAMME_COLUMNS, programmeRows } from './programme-table.ts';
import { amountsOf, ruleRows } from './rule-rows.ts';
import { RULE_COLUMNS } from './rule-table.ts';
import { type ProgrammeData, programmesData, type ProgrammesData } from './schema.ts';

/** Everything that is known of support programmes, on the day of the site: by id, so that two days can be compared. */
export function buildProgrammesData(reader: DataReader, publisher: DataPublisher): ProgrammesData {
  const programmes = reader.site
    .of('programme')
    .map((programme) => programmeData(reader, programme))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...headOf('programme', reader, publisher),
    caution: reader.words('data.programme.caution'),
    codes: programmeCodes(reader),
    programmes,
    sources: sourcesOf(reader, programmes.flatMap(sourceIds)),
  };
}

const sourceIds = ({ sources, offers, outcome }: ProgrammeData) => [
  ...sources,
  ...offers.flatMap(amountsOf).flatMap(([, amount]) => amount.sources),
  ...outcome.flatMap(({ amounts }) => amounts).flatMap((amount) => amount.sources),
];

/** Support programmes as open data. */
export const programmeDataset = dataset<ProgrammesData>({
  kind: 'programme',
  schema: programmesData,
  build: buildProgrammesData,
  tables: {
    programmes: table(PROGRAMME_COLUMNS, programmeRows),
    'programme-rules': table(RULE_COLUMNS, ruleRows),
  },
});
