import {
  cautionOf,
  codeColumns,
  entryColumns,
  evidenceColumns,
  inWords,
  NUMBER,
  placeColumns,
  SEVERAL,
  wordColumns,
} from '../data/entry-columns.ts';
import { column, type Column } from '../data/table.ts';
import type { ProductData, ProductsData } from './schema.ts';

/** A product with the whole that it stands in. */
export interface ProductRow {
  product: ProductData;
  data: ProductsData;
}

export const productRows = (data: ProductsData): ProductRow[] => data.products.map((product) => ({ product, data }));

/** The awards of a product: "Cấp tỉnh 2020". */
const awards = ({ product, data }: ProductRow, language: 'vi' | 'en') =>
  product.awards.map(({ level, year }) => `${inWords(data, 'level', level, language)} ${year}`);

/** The columns of the table of products: one row each. */
export const PRODUCT_COLUMNS: ReadonlyArray<Column<ProductRow>> = [
  ...entryColumns<ProductRow>(({ product }) => product),
  ...codeColumns<ProductRow>(
    'type',
    'Loại; chỉ award là sản phẩm công nghiệp nông thôn tiêu biểu',
    'Type; award alone is a featured rural-industry product',
    'type',
    ({ product }) => product.type,
  ),
  ...codeColumns<ProductRow>(
    'group',
    'Nhóm do trang này đặt',
    'Our own grouping',
    'group',
    ({ product }) => product.group,
  ),
  column(
    'producer',
    'Cơ sở sản xuất, như nguồn ghi; trống là nguồn không nêu.',
    'Who makes it, as the source writes it; empty: not named.',
    ({ product }) => product.producer,
  ),
  ...placeColumns<ProductRow>(({ product }) => product.place),
  column(
    'awards_vi',
    'Danh hiệu tiêu biểu: cấp và năm; mỗi danh hiệu có một dòng ở product-recognitions.csv.',
    'Awards as featured product, in Vietnamese words; each has a row in product-recognitions.csv.',
    (row) => awards(row, 'vi'),
    SEVERAL,
  ),
  column(
    'awards_en',
    'Danh hiệu tiêu biểu, bằng tiếng Anh.',
    'Awards as featured product, in English words.',
    (row) => awards(row, 'en'),
    SEVERAL,
  ),
  column(
    'ocop_stars',
    'Số sao OCOP; trống là không phải sản phẩm OCOP hoặc chưa biết.',
    'OCOP stars; empty: no OCOP product, or not known.',
    ({ product }) => product.certificate?.stars ?? null,
    NUMBER,
  ),
  column(
    'other_recognitions',
    'Công nhận khác (mã).',
    'Other recognitions (codes).',
    ({ product }) => product.recognitions.map(({ type }) => type),
    SEVERAL,
  ),
  ...wordColumns<ProductRow>(
    'notes',
    'Điều các nguồn còn để ngỏ',
    'What the sources leave open',
    ({ product }) => product.notes,
    SEVERAL,
  ),
  ...evidenceColumns<ProductRow>(
    ({ product }) => product,
    ({ product, data }, language) => cautionOf(data, product, language),
  ),
];
