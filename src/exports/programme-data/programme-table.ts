import { column, type Column } from '../data/table.ts';
import { isFirm } from './rule-rows.ts';
import type { ProgrammeData, ProgrammesData } from './schema.ts';

/** A programme with the whole that it stands in. */
export interface ProgrammeRow {
  programme: ProgrammeData;
  data: ProgrammesData;
}

export const programmeRows = (data: ProgrammesData): ProgrammeRow[] =>
  data.programmes.map((programme) => ({ programme, data }));

type Language = 'vi' | 'en';
const DAY = { type: 'date' } as const;
const SEVERAL = { several: true } as const;

/** Codes in words. */
const words = ({ codes }: ProgrammesData, list: string, language: Language, ...given: readonly string[]) =>
  given.map((code) => codes[list]?.[code]?.[language] ?? code);

/** What to say beside a programme that is not known for sure to be what applies today. */
function caution({ programme, data }: ProgrammeRow, language: Language): string | null {
  if (isFirm(programme, data.generatedOn)) return null;
  return data.codes['caution']?.['reference']?.[language] ?? null;
}

/** The columns of the table of programmes: one row each. */
export const PROGRAMME_COLUMNS: ReadonlyArray<Column<ProgrammeRow>> = [
  column('id', 'Mã chương trình.', 'Id of the programme.', ({ programme }) => programme.id),
  column('title_vi', 'Tên tiếng Việt.', 'Name in Vietnamese.', ({ programme }) => programme.title.vi),
  column('title_en', 'Tên tiếng Anh.', 'Name in English.', ({ programme }) => programme.title.en),
  column('summary_vi', 'Tóm tắt tiếng Việt.', 'Summary in Vietnamese.', ({ programme }) => programme.summary.vi),
  column('summary_en', 'Tóm tắt tiếng Anh.', 'Summary in English.', ({ programme }) => programme.summary.en),
  column(
    'address_vi',
    'Địa chỉ trang tiếng Việt.',
    'Address in Vietnamese.',
    ({ programme }) => programme.addresses.vi,
  ),
  column('address_en', 'Địa chỉ trang tiếng Anh.', 'Address in English.', ({ programme }) => programme.addresses.en),
  column(
    'level',
    'Quy định của cấp nào (mã); province là tỉnh Đồng Tháp hiện nay.',
    'Whose rule it is (code); province is today’s Đồng Tháp.',
    ({ programme }) => programme.level,
  ),
  column('level_vi', 'Cấp, bằng lời.', 'The level in Vietnamese words.', ({ programme, data }) =>
    words(data, 'level', 'vi', programme.level),
  ),
  column('level_en', 'Cấp, bằng tiếng Anh.', 'The level in English words.', ({ programme, data }) =>
    words(data, 'level', 'en', programme.level),
  ),
  column('activities', 'Giúp việc gì (mã).', 'What it helps with (codes).', (row) => row.programme.activities, SEVERAL),
  column(
    'activities_vi',
    'Giúp việc gì, bằng lời.',
    'What it helps with, in Vietnamese words.',
    ({ programme, data }) => words(data, 'activity', 'vi', ...programme.activities),
    SEVERAL,
  ),
  column(
    'activities_en',
    'Giúp việc gì, bằng tiếng Anh.',
    'What it helps with, in English words.',
    ({ programme, data }) => words(data, 'activity', 'en', ...programme.activities),
    SEVERAL,
  ),
  column(
    'status',
    'Trạng thái vào ngày generated_on (mã).',
    'Status on the day generated_on (code).',
    ({ programme }) => programme.status,
  ),
  column('status_vi', 'Trạng thái, bằng lời.', 'The status in Vietnamese words.', ({ programme, data }) =>
    words(data, 'status', 'vi', programme.status),
  ),
  column('status_en', 'Trạng thái, bằng tiếng Anh.', 'The status in English words.', ({ programme, data }) =>
    words(data, 'status', 'en', programme.status),
  ),
  column(
    'deadline',
    'Ngày cuối nhận hồ sơ; trống là chưa công bố.',
    'Last day to apply; empty: not announced.',
    ({ programme }) => programme.deadline,
    DAY,
  ),
  column(
    'applies_from',
    'Ngày đầu quy tắc áp dụng.',
    'First day the rules apply.',
    ({ programme }) => programme.appliesFrom,
    DAY,
  ),
  column(
    'applies_until',
    'Ngày đầu quy tắc không còn áp dụng.',
    'First day the rules no longer apply.',
    ({ programme }) => programme.appliesUntil,
    DAY,
  ),
  column(
    'file_with_vi',
    'Nộp ở đâu; trống là chưa biết.',
    'Where to file, in Vietnamese; empty: not known.',
    ({ programme }) => programme.fileWith?.name.vi ?? null,
  ),
  column(
    'file_with_en',
    'Nộp ở đâu, bằng tiếng Anh.',
    'Where to file, in English.',
    ({ programme }) => programme.fileWith?.name.en ?? null,
  ),
  column('contact_vi', 'Hỏi ai.', 'Whom to ask, in Vietnamese.', ({ programme }) => programme.contact.name.vi),
  column('contact_en', 'Hỏi ai, bằng tiếng Anh.', 'Whom to ask, in English.', (row) => row.programme.contact.name.en),
  column(
    'legal_basis_vi',
    'Căn cứ pháp lý.',
    'Legal basis, in Vietnamese.',
    ({ programme }) => programme.legalBasis.map(({ citation }) => citation.vi),
    SEVERAL,
  ),
  column(
    'legal_basis_en',
    'Căn cứ pháp lý, bằng tiếng Anh.',
    'Legal basis, in English.',
    ({ programme }) => programme.legalBasis.map(({ citation }) => citation.en ?? citation.vi),
    SEVERAL,
  ),
  column(
    'verification',
    'Đã đối chiếu tới đâu: official, secondary, unchecked.',
    'How well it was checked: official, secondary, unchecked.',
    ({ programme }) => programme.verification,
  ),
  column(
    'version',
    'Năm hoặc ngày của bản đã đọc.',
    'Year or day of the wording that was read.',
    ({ programme }) => programme.version,
  ),
  column(
    'checked_on',
    'Ngày đối chiếu với nguồn lần cuối.',
    'The day it was last compared with its sources.',
    ({ programme }) => programme.checkedOn,
    DAY,
  ),
  column(
    'review_due',
    'true: căn cứ đã thay đổi sau ngày checked_on.',
    'true: the law has changed since checked_on.',
    ({ programme }) => programme.reviewDue,
    { type: 'boolean' },
  ),
  column(
    'sources',
    'Mã nguồn; xem sources trong tệp JSON.',
    'Ids of sources; see sources in the JSON file.',
    ({ programme }) => programme.sources,
    SEVERAL,
  ),
  column('caution_vi', 'Điều phải biết.', 'What to know, in Vietnamese.', (row) => caution(row, 'vi')),
  column('caution_en', 'Điều phải biết, bằng tiếng Anh.', 'What to know, in English.', (row) => caution(row, 'en')),
  column('generated_on', 'Ngày mà bảng nói tới.', 'The day the table speaks for.', ({ data }) => data.generatedOn, DAY),
  column('licence', 'Giấy phép.', 'Licence.', ({ data }) => data.licence.url),
];
