import {
  cautionOf,
  codeColumns,
  DAY,
  decisionColumns,
  evidenceColumns,
  NUMBER,
  SEVERAL,
  wordColumns,
} from '../data/entry-columns.ts';
import { column, type Column } from '../data/table.ts';
import type { ProductsData, RoundData } from './schema.ts';

/** A round with the whole that it stands in. */
export interface RoundRow {
  round: RoundData;
  data: ProductsData;
}

export const roundRows = (data: ProductsData): RoundRow[] => data.rounds.map((round) => ({ round, data }));

const count = (name: string, vi: string, en: string, of: (round: RoundData) => number | null | undefined) =>
  column<RoundRow>(
    name,
    `${vi}; trống là chưa biết.`,
    `${en}; empty: not known.`,
    ({ round }) => of(round) ?? null,
    NUMBER,
  );

const share = (of: string) => (round: RoundData) => round.shares.find(({ province }) => province === of)?.products;

/** The columns of the table of rounds: one row each. */
export const ROUND_COLUMNS: ReadonlyArray<Column<RoundRow>> = [
  column('id', 'Mã kỳ bình chọn.', 'Id of the round.', ({ round }) => round.id),
  ...codeColumns<RoundRow>('scheme', 'Bình chọn gì', 'What was selected', 'scheme', ({ round }) => round.scheme),
  ...codeColumns<RoundRow>('level', 'Cấp', 'Level', 'level', ({ round }) => round.level),
  column('year', 'Năm.', 'Year.', ({ round }) => round.year, NUMBER),
  ...codeColumns<RoundRow>('area', 'Ai tham gia', 'Who took part', 'area', ({ round }) => round.area),
  column('district', 'Huyện, với kỳ cấp huyện.', 'The district, for a round of one.', ({ round }) => round.district),
  count('registered_products', 'Số sản phẩm đăng ký', 'Products entered', ({ registered }) => registered?.products),
  count(
    'registered_establishments',
    'Số cơ sở đăng ký',
    'Establishments that entered',
    (round) => round.registered?.establishments,
  ),
  count(
    'recognised_products',
    'Số sản phẩm được công nhận',
    'Products recognised',
    ({ recognised }) => recognised?.products,
  ),
  count(
    'recognised_establishments',
    'Số cơ sở có sản phẩm được công nhận',
    'Establishments recognised',
    (round) => round.recognised?.establishments,
  ),
  count(
    'recognised_former_dong_thap',
    'Trong đó của Đồng Tháp (cũ)',
    'Of these, of the former Đồng Tháp',
    share('former-dong-thap'),
  ),
  count(
    'recognised_former_tien_giang',
    'Trong đó của Tiền Giang (cũ)',
    'Of these, of the former Tiền Giang',
    share('former-tien-giang'),
  ),
  count(
    'recognised_dong_thap',
    'Trong đó của Đồng Tháp từ ngày 1/7/2025',
    'Of these, of Đồng Tháp since 1 July 2025',
    share('dong-thap'),
  ),
  column(
    'products_here',
    'Số mục trên trang này nêu kỳ ấy.',
    'Entries of this site that name it.',
    ({ round }) => round.products.length,
    NUMBER,
  ),
  column('products', 'Mã các mục ấy.', 'Their ids.', ({ round }) => round.products, SEVERAL),
  ...decisionColumns<RoundRow>(({ round }) => round.decision),
  column('decided_on', 'Ngày quyết định.', 'Day of the decision.', ({ round }) => round.decidedOn, DAY),
  column('awarded_on', 'Ngày trao.', 'Day of the ceremony.', ({ round }) => round.awardedOn, DAY),
  column('awarded_at', 'Nơi trao.', 'Where it was.', ({ round }) => round.awardedAt),
  count(
    'prize_vnd',
    'Tiền thưởng kèm giấy chứng nhận, đồng',
    'Money that came with a certificate, in VND',
    ({ prize }) => prize?.value,
  ),
  ...wordColumns<RoundRow>(
    'notes',
    'Điều còn biết thêm hoặc để ngỏ',
    'What else is known or left open',
    ({ round }) => round.notes,
    SEVERAL,
  ),
  ...evidenceColumns<RoundRow>(
    ({ round }) => round,
    ({ round, data }, language) => cautionOf(data, round, language),
  ),
];
