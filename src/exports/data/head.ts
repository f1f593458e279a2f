import { z } from 'astro/zod';
import { DATA_TABLES, type DataKind, dataPath, dataSchemaPath, tablePath } from '../../domain/data-files.ts';
import { staticPath } from '../../domain/routes.ts';
import type { DataReader } from './data-reader.ts';
import { addresses, bilingual, day, source } from './shapes.ts';
import { told } from './told.ts';

/** Who publishes the data, and under what licence. */
export interface DataPublisher {
  name: { vi: string; en: string };
  licence: { name: string; url: string };
}

/** What every set of open data says before its entries. */
export const head = {
  $schema: told('Lược đồ mô tả tệp này.', 'The schema that describes this file.', z.url()),
  address: told('Địa chỉ của tệp này.', 'The address of this file.', z.url()),
  title: bilingual,
  caution: told('Điều phải biết trước khi dùng lại.', 'What to know before reusing it.', bilingual),
  generatedOn: told(
    'Ngày mà trạng thái và hiệu lực trong tệp này nói tới.',
    'The day that states and validity in this file speak of.',
    day(),
  ),
  publisher: told('Trang đã công bố.', 'The site that publishes it.', z.strictObject({ name: bilingual, addresses })),
  licence: told(
    'Giấy phép cho lời văn của trang; văn bản chính thức không thuộc về ai.',
    'The licence of our own words; official texts belong to nobody.',
    z.strictObject({ name: z.string(), url: z.url() }),
  ),
  tables: told('Cùng dữ liệu này ở dạng bảng (CSV).', 'The same data as tables (CSV).', z.array(z.url())),
  codes: told(
    'Mã dùng trong tệp và cách gọi trong hai ngôn ngữ.',
    'Codes used in this file, in words of both languages.',
    z.record(z.string(), z.record(z.string(), bilingual)),
  ),
};

/** The sources that entries name by id. */
export const sources = told('Các nguồn, xếp theo mã.', 'The sources, by id.', z.array(source));

/** The same of one kind: all but its caution and its codes. */
export function headOf(kind: DataKind, reader: DataReader, { name, licence }: DataPublisher) {
  const { origin, site } = reader;
  return {
    $schema: origin + dataSchemaPath(kind),
    address: origin + dataPath(kind),
    title: reader.words(`list.${kind}.title`),
    generatedOn: site.day,
    publisher: { name: { ...name }, addresses: reader.addresses((language) => staticPath('home', language)) },
    licence: { ...licence },
    tables: DATA_TABLES[kind].map((table) => origin + tablePath(table)),
  };
}

/** Every source that was named, once, by id. */
export function sourcesOf(reader: DataReader, named: Iterable<string>) {
  return [...new Set(named)].sort().map((id) => reader.source({ collection: 'sources', id }));
}
