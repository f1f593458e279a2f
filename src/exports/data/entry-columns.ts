import type { Bilingual, DecisionData, PlaceData } from './shapes.ts';
import { type Cell, column, type Column } from './table.ts';

// Columns that tables of entries share, and how their cells read.

type Language = 'vi' | 'en';
export const DAY = { type: 'date' } as const;
export const NUMBER = { type: 'number' } as const;
export const SEVERAL = { several: true } as const;

/** What a row needs besides its entry: the words of codes, and whose the table is. */
export interface TableData {
  codes: Record<string, Record<string, Bilingual>>;
  generatedOn: string;
  licence: { url: string };
}

/** What an entry of any kind says of itself. */
export interface EntryData {
  id: string;
  addresses: { vi: string; en: string };
  title: Bilingual;
  summary: Bilingual;
}
interface Evidence {
  verification: string;
  version: string | null;
  checkedOn: string;
  sources: string[];
}

/** A code in words; nothing for what is not known. */
export function inWords({ codes }: TableData, list: string, code: string | null, language: Language): string | null {
  return code === null ? null : (codes[list]?.[code]?.[language] ?? code);
}

/** A code with its words in both languages: three columns. */
export function codeColumns<Row extends { data: TableData }>(
  name: string,
  vi: string,
  en: string,
  list: string,
  code: (row: Row) => string | null,
): Array<Column<Row>> {
  return [
    column(name, `${vi} (mã).`, `${en} (code).`, code),
    column(`${name}_vi`, `${vi}, bằng lời.`, `${en}, in Vietnamese words.`, (row) =>
      inWords(row.data, list, code(row), 'vi'),
    ),
    column(`${name}_en`, `${vi}, bằng tiếng Anh.`, `${en}, in English words.`, (row) =>
      inWords(row.data, list, code(row), 'en'),
    ),
  ];
}

/** Words in both languages: two columns. */
export function wordColumns<Row>(
  name: string,
  vi: string,
  en: string,
  words: (row: Row) => ReadonlyArray<Bilingual | null>,
  several?: typeof SEVERAL,
): Array<Column<Row>> {
  const cell = (language: Language) => (row: Row) => {
    const found = words(row).flatMap((one) => one?.[language] ?? []);
    return several ? found : (found[0] ?? null);
  };
  return [
    column(`${name}_vi`, `${vi}.`, `${en}, in Vietnamese.`, cell('vi'), several),
    column(`${name}_en`, `${vi}, bằng tiếng Anh.`, `${en}, in English.`, cell('en'), several),
  ];
}

/** Id, names, summaries and addresses. */
export function entryColumns<Row>(of: (row: Row) => EntryData): Array<Column<Row>> {
  return [
    column('id', 'Mã.', 'Id.', (row) => of(row).id),
    ...wordColumns<Row>('title', 'Tên', 'Name', (row) => [of(row).title]),
    ...wordColumns<Row>('summary', 'Tóm tắt', 'Summary', (row) => [of(row).summary]),
    column('address_vi', 'Địa chỉ trang tiếng Việt.', 'Address in Vietnamese.', (row) => of(row).addresses.vi),
    column('address_en', 'Địa chỉ trang tiếng Anh.', 'Address in English.', (row) => of(row).addresses.en),
  ];
}

/** A place, as its source has it and today. */
export function placeColumns<Row extends { data: TableData }>(of: (row: Row) => PlaceData): Array<Column<Row>> {
  return [
    column('place', 'Nơi, như nguồn ghi.', 'Place, as the source writes it.', (row) => of(row).asSourced),
    ...codeColumns<Row>('province', 'Tỉnh', 'Province', 'province', (row) => of(row).province),
    column(
      'former_districts',
      'Huyện, thị xã, thành phố có đến ngày 30/6/2025; trống là không biết chắc.',
      'Districts, towns and cities that ended on 30 June 2025; empty: not known for sure.',
      (row) => of(row).formerDistricts.map(({ name }) => name),
      SEVERAL,
    ),
    column(
      'today',
      'Xã, phường hiện nay; trống là chưa xác định.',
      'Today’s communes or wards; empty: not established.',
      (row) => of(row).today.map(({ name }) => name),
      SEVERAL,
    ),
    column(
      'today_ids',
      'Mã xã, phường hiện nay.',
      'Ids of these.',
      (row) => of(row).today.map(({ id }) => id),
      SEVERAL,
    ),
    column(
      'today_unchecked',
      'true: suy từ tên cũ, còn phải xác nhận.',
      'true: it follows from the old name and still has to be confirmed.',
      (row) => (of(row).today.length > 0 ? of(row).todayUnchecked : null),
      { type: 'boolean' },
    ),
  ];
}

/** A decision: its number, and the text where this site has it. */
export function decisionColumns<Row>(of: (row: Row) => DecisionData | null): Array<Column<Row>> {
  return [
    column(
      'decision_number',
      'Số quyết định; trống là chưa biết.',
      'Number of the decision; empty: not known.',
      (row) => of(row)?.number ?? null,
    ),
    column(
      'decision_policy',
      'Mã văn bản của quyết định trên trang này.',
      'Id of its text on this site.',
      (row) => of(row)?.policy ?? null,
    ),
  ];
}

/** How far it can be trusted, of which day it speaks, and what to know before using it. */
export function evidenceColumns<Row extends { data: TableData }>(
  of: (row: Row) => Evidence,
  caution: (row: Row, language: Language) => Cell,
): Array<Column<Row>> {
  return [
    ...codeColumns<Row>(
      'verification',
      'Đã đối chiếu tới đâu',
      'How well it was checked',
      'verification',
      (row) => of(row).verification,
    ),
    column(
      'version',
      'Thông tin nói về năm hoặc ngày nào.',
      'The year or day the facts speak of.',
      (row) => of(row).version,
    ),
    column(
      'checked_on',
      'Ngày đối chiếu với nguồn lần cuối.',
      'The day it was last compared with its sources.',
      (row) => of(row).checkedOn,
      DAY,
    ),
    column(
      'sources',
      'Mã nguồn; xem sources trong tệp JSON.',
      'Ids of sources; see sources in the JSON file.',
      (row) => of(row).sources,
      SEVERAL,
    ),
    column('caution_vi', 'Điều phải biết.', 'What to know, in Vietnamese.', (row) => caution(row, 'vi')),
    column('caution_en', 'Điều phải biết, bằng tiếng Anh.', 'What to know, in English.', (row) => caution(row, 'en')),
    column(
      'generated_on',
      'Ngày mà bảng nói tới.',
      'The day the table speaks for.',
      ({ data }) => data.generatedOn,
      DAY,
    ),
    column('licence', 'Giấy phép.', 'Licence.', ({ data }) => data.licence.url),
  ];
}

/** What to say beside facts that do not stand in an official text. */
export function cautionOf(
  data: TableData,
  { verification }: Pick<Evidence, 'verification'>,
  language: Language,
): string | null {
  return verification === 'official' ? null : inWords(data, 'caution', verification, language);
}
