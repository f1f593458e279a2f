import {
  cautionOf,
  codeColumns,
  DAY,
  decisionColumns,
  evidenceColumns,
  inWords,
  NUMBER,
  wordColumns,
} from '../data/entry-columns.ts';
import type { Bilingual, DecisionData } from '../data/shapes.ts';
import { column, type Column } from '../data/table.ts';
import type { ProductData, ProductsData } from './schema.ts';

/** One recognition of a product, of whichever scheme: an award, an OCOP certificate, or another. */
export interface RecognitionRow {
  product: ProductData;
  data: ProductsData;
  type: 'award' | 'ocop' | ProductData['recognitions'][number]['type'];
  level: string | null;
  stars: number | null;
  on: string | null;
  onIsLatest: boolean;
  by: string | null;
  round: string | null;
  decision: DecisionData | null;
  decidedOn: string | null;
  end: ProductData['awards'][number]['end'];
  checkAddress: string | null;
  note: Bilingual | null;
}

const NOTHING = {
  level: null,
  stars: null,
  onIsLatest: false,
  by: null,
  round: null,
  decision: null,
  decidedOn: null,
  end: null,
  checkAddress: null,
  note: null,
};

/** Every recognition, product by product; schemes stand apart by their type. */
export function recognitionRows(data: ProductsData): RecognitionRow[] {
  return data.products.flatMap((product): RecognitionRow[] => {
    const { awards, certificate, recognitions } = product;
    const row = { ...NOTHING, product, data };
    return [
      ...awards.map((award): RecognitionRow => ({ ...row, ...award, type: 'award', on: String(award.year) })),
      ...(certificate
        ? [
            {
              ...row,
              ...certificate,
              type: 'ocop' as const,
              on: certificate.year,
              onIsLatest: certificate.yearIsLatest,
            },
          ]
        : []),
      ...recognitions.map((recognition): RecognitionRow => ({ ...row, ...recognition })),
    ];
  });
}

/** What to know before using a row: how well it was read, and that its end is no firm one. */
function caution({ product, data, end }: RecognitionRow, language: 'vi' | 'en'): string | null {
  const lines = [cautionOf(data, product, language), end && inWords(data, 'end', end.basis, language)];
  return lines.filter((line) => line !== null).join(' ') || null;
}

/** The columns of the table of recognitions: one row an award, certificate or other recognition. */
export const RECOGNITION_COLUMNS: ReadonlyArray<Column<RecognitionRow>> = [
  column('product', 'Mã sản phẩm.', 'Id of the product.', ({ product }) => product.id),
  ...wordColumns<RecognitionRow>('product_title', 'Tên sản phẩm', 'Name of the product', ({ product }) => [
    product.title,
  ]),
  ...codeColumns<RecognitionRow>(
    'recognition',
    'Loại công nhận; chỉ award là danh hiệu công nghiệp nông thôn tiêu biểu',
    'Kind of recognition; award alone is one as featured rural-industry product',
    'recognition',
    ({ type }) => type,
  ),
  ...codeColumns<RecognitionRow>('level', 'Cấp bình chọn', 'Level of selection', 'level', ({ level }) => level),
  column('stars', 'Số sao OCOP.', 'OCOP stars.', ({ stars }) => stars, NUMBER),
  column('on', 'Năm, tháng hoặc ngày; trống là chưa biết.', 'Year, month or day; empty: not known.', ({ on }) => on),
  column(
    'on_is_latest',
    'true: nguồn chỉ nói chậm nhất lúc ấy.',
    'true: the source says only that it was by then.',
    ({ onIsLatest }) => onIsLatest,
    { type: 'boolean' },
  ),
  column('by', 'Ai công nhận, như nguồn ghi.', 'Who granted it, as the source says.', ({ by }) => by),
  column(
    'round',
    'Mã kỳ bình chọn; xem selection-rounds.csv.',
    'Id of the round; see selection-rounds.csv.',
    ({ round }) => round,
  ),
  ...decisionColumns<RecognitionRow>(({ decision }) => decision),
  column(
    'decided_on',
    'Ngày quyết định; trống là chưa biết.',
    'Day of the decision; empty: not known.',
    ({ decidedOn }) => decidedOn,
    DAY,
  ),
  column(
    'end_unless_renewed',
    'Ngày cuối nếu chưa được công nhận lại; phải đọc cùng end_basis.',
    'Last day unless renewed; to be read with end_basis.',
    ({ end }) => end?.day ?? null,
    DAY,
  ),
  ...codeColumns<RecognitionRow>(
    'end_basis',
    'Ngày cuối từ đâu: stated – nguồn ghi; rule – tính theo thông tư năm 2014, không chắc chắn',
    'Where that day comes from: stated – its source; rule – a circular of 2014, not firm',
    'end',
    ({ end }) => end?.basis ?? null,
  ),
  column('check_address', 'Trang để kiểm tra.', 'The page to check it by.', ({ checkAddress }) => checkAddress),
  ...wordColumns<RecognitionRow>('note', 'Ghi chú', 'Note', ({ note }) => [note]),
  ...evidenceColumns<RecognitionRow>(({ product }) => product, caution),
];
