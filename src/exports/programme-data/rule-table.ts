import { column, type Column } from '../data/table.ts';
import { basisOf, cautionOf, checkedOf, clauseOf, type RuleRow } from './rule-rows.ts';

const DAY = { type: 'date' } as const;
const SEVERAL = { several: true } as const;

const condition = (row: RuleRow) => (row.rule === 'condition' ? row.of : undefined);
const offer = (row: RuleRow) => (row.rule === 'condition' ? undefined : row.of);

/** For which answers an offer is meant: `equipment=new-machine`. */
const meantFor = (row: RuleRow) =>
  Object.entries(offer(row)?.when ?? {}).flatMap(([aspect, choices]) => choices.map((choice) => `${aspect}=${choice}`));

/** The columns of the table of rules: one row a condition, and one a number. */
export const RULE_COLUMNS: ReadonlyArray<Column<RuleRow>> = [
  column('programme', 'Mã chương trình.', 'Id of the programme.', ({ programme }) => programme.id),
  column('programme_vi', 'Tên chương trình.', 'Its name in Vietnamese.', ({ programme }) => programme.title.vi),
  column('programme_en', 'Tên bằng tiếng Anh.', 'Its name in English.', ({ programme }) => programme.title.en),
  column('level', 'Quy định của cấp nào.', 'Whose rule it is.', ({ programme }) => programme.level),
  column(
    'status',
    'Trạng thái chương trình vào ngày generated_on.',
    'Status of the programme on the day generated_on.',
    ({ programme }) => programme.status,
  ),
  column(
    'rule',
    'condition: điều kiện; amount: con số; offer: điều được hỗ trợ mà không có con số.',
    'condition; amount: a number; offer: something given that has no number.',
    ({ rule }) => rule,
  ),
  column('id', 'Mã trong chương trình.', 'Id within the programme.', ({ of }) => of.id),
  column('words_vi', 'Nội dung, bằng lời của trang.', 'What it says, in Vietnamese.', ({ of }) => of.words.vi),
  column('words_en', 'Nội dung bằng tiếng Anh.', 'What it says, in English.', ({ of }) => of.words.en),
  column(
    'aspect',
    'Điều kiện hỏi về điều gì; trống là người đọc tự xem.',
    'What a condition asks about; empty: for the reader to see.',
    (row) => condition(row)?.aspect ?? null,
  ),
  column(
    'is',
    'Câu trả lời đạt điều kiện (mã).',
    'Answers that meet the condition (codes).',
    (row) => condition(row)?.is ?? [],
    SEVERAL,
  ),
  column(
    'open',
    'Câu trả lời mà văn bản để ngỏ (mã).',
    'Answers that the text leaves undecided (codes).',
    (row) => condition(row)?.open ?? [],
    SEVERAL,
  ),
  column(
    'role',
    'Con số là gì: rate – tỷ lệ trên chi phí; cap – mức trần; multiplier – số lần mức trần khác; shown – nêu để tham khảo, không dùng để tính.',
    'What the number is: rate – share of the cost; cap – ceiling; multiplier – times another ceiling; shown – for comparison, never reckoned with.',
    ({ role }) => role ?? null,
  ),
  column(
    'value',
    'Con số; trống là chưa biết, không phải bằng 0.',
    'The number; empty: not known, which is not zero.',
    ({ amount }) => amount?.value ?? null,
    { type: 'number' },
  ),
  column('unit', 'Đơn vị.', 'Unit.', ({ amount }) => amount?.unit ?? null),
  column('precision', 'Chính xác tới đâu.', 'How exact it is.', ({ amount }) => amount?.precision ?? null),
  column('per', 'Tính cho một gì.', 'Per what.', ({ amount }) => amount?.per ?? null),
  column('multiplies', 'Mã mục có mức trần được nhân.', 'Id of the offer whose ceiling is multiplied.', (row) =>
    row.role === 'multiplier' ? (row.of.multiplier?.of ?? null) : null,
  ),
  column(
    'meant_for',
    'Mục dành cho câu trả lời nào: câu hỏi=câu trả lời; trống là cho mọi người.',
    'For which answers an offer is meant: aspect=answer; empty: for all.',
    meantFor,
    SEVERAL,
  ),
  column('figure', 'Mã con số.', 'Id of the number.', ({ amount }) => amount?.figure ?? null),
  column('figure_vi', 'Con số là gì.', 'What the number is, in Vietnamese.', ({ amount }) => amount?.name.vi ?? null),
  column(
    'figure_en',
    'Con số là gì, bằng tiếng Anh.',
    'What it is, in English.',
    ({ amount }) => amount?.name.en ?? null,
  ),
  column(
    'basis',
    'Chắc tới đâu: confirmed – đang áp dụng; reference – chỉ để tham khảo; unknown – chưa biết; trống – không dùng để xét.',
    'How firm it is: confirmed – applies; reference – for reference only; unknown – not known; empty – decides nothing.',
    basisOf,
  ),
  column(
    'verification',
    'Đã đối chiếu tới đâu; không ghi riêng thì là của cả chương trình.',
    'How well it was checked; that of the programme where it has none of its own.',
    (row) => checkedOf(row).verification,
  ),
  column('version', 'Năm hoặc ngày của bản đã đọc.', 'Year or day of the wording that was read.', ({ of, amount }) =>
    amount ? amount.version : of.version,
  ),
  column(
    'checked_on',
    'Ngày đối chiếu với nguồn lần cuối.',
    'The day it was last compared with its sources.',
    ({ programme, amount }) => amount?.checkedOn ?? programme.checkedOn,
    DAY,
  ),
  column('policy', 'Mã văn bản.', 'Id of the text.', (row) => clauseOf(row)?.policy ?? null),
  column('policy_number', 'Số, ký hiệu văn bản.', 'Number of the text.', (row) => clauseOf(row)?.number ?? null),
  column('anchor', 'Neo của điều khoản.', 'Anchor of the provision.', (row) => clauseOf(row)?.anchor ?? null),
  column('clause_vi', 'Điều khoản.', 'The provision, in Vietnamese.', (row) => clauseOf(row)?.citation.vi ?? null),
  column(
    'clause_en',
    'Điều khoản, bằng tiếng Anh.',
    'The provision, in English.',
    (row) => clauseOf(row)?.citation.en ?? null,
  ),
  column(
    'jurisdiction',
    'Văn bản của cấp nào; có thể khác cấp của chương trình khi role là shown.',
    'Whose rules the text makes; it may differ from the level where role is shown.',
    (row) => clauseOf(row)?.jurisdiction ?? null,
  ),
  column(
    'validity',
    'Hiệu lực của cả văn bản vào ngày generated_on.',
    'Validity of the text as a whole on the day generated_on.',
    (row) => clauseOf(row)?.validity ?? null,
  ),
  column('address_vi', 'Địa chỉ điều khoản.', 'Address in Vietnamese.', (row) => clauseOf(row)?.addresses.vi ?? null),
  column('address_en', 'Địa chỉ tiếng Anh.', 'Address in English.', (row) => clauseOf(row)?.addresses.en ?? null),
  column(
    'question_vi',
    'Câu còn phải hỏi cơ quan về con số này.',
    'The question still to be put to an office, in Vietnamese.',
    ({ amount }) => amount?.enquiry?.question.vi ?? null,
  ),
  column(
    'question_en',
    'Câu còn phải hỏi, bằng tiếng Anh.',
    'The question, in English.',
    ({ amount }) => amount?.enquiry?.question.en ?? null,
  ),
  column('caution_vi', 'Điều phải biết.', 'What to know, in Vietnamese.', (row) => cautionOf(row)?.vi ?? null),
  column(
    'caution_en',
    'Điều phải biết, bằng tiếng Anh.',
    'What to know, in English.',
    (row) => cautionOf(row)?.en ?? null,
  ),
  column('generated_on', 'Ngày mà bảng nói tới.', 'The day the table speaks for.', ({ data }) => data.generatedOn, DAY),
  column('licence', 'Giấy phép.', 'Licence.', ({ data }) => data.licence.url),
];
