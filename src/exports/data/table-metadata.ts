import { SEPARATOR, type Column } from './table.ts';

/** What a table is about, and where it and its fellows stand. */
export interface TableAbout {
  address: string;
  title: { vi: string; en: string };
  note: { vi: string; en: string };
  licence: { url: string };
  day: string;
}

/** What the columns of a table mean, as CSV on the Web: https://www.w3.org/TR/tabular-metadata/ */
export function tableMetadata<Row>(columns: ReadonlyArray<Column<Row>>, about: TableAbout): Record<string, unknown> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: about.address,
    'dc:title': inBoth(about.title),
    'dc:description': inBoth(about.note),
    'dc:license': { '@id': about.licence.url },
    'dc:modified': { '@value': about.day, '@type': 'date' },
    dialect: { header: true, encoding: 'utf-8', delimiter: ',', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: columns.map(({ name, vi, en, type, several }) => ({
        name,
        titles: name,
        'dc:description': inBoth({ vi, en }),
        datatype: type,
        ...(several ? { separator: SEPARATOR } : {}),
      })),
    },
  };
}

const inBoth = ({ vi, en }: { vi: string; en: string }) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
];
