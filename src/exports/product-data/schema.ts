import { z } from 'astro/zod';
import { AWARD_LEVELS } from '../../collections/award-level.ts';
import { productFacts } from '../../collections/product.ts';
import { round as roundRecord, SELECTION_GROUPS } from '../../collections/round.ts';
import { province } from '../../collections/place.ts';
import { head, sources } from '../data/head.ts';
import {
  addresses,
  amount,
  bilingual,
  clause,
  day,
  decision,
  evidence,
  id,
  partialDate,
  place,
} from '../data/shapes.ts';
import { named, told } from '../data/told.ts';

const [awardProduct, ocopProduct, village, specialty] = productFacts.options;

/** The four types, never mixed. */
export const PRODUCT_TYPES = [awardProduct, ocopProduct, village, specialty].map(({ shape }) => shape.type.value);
export const PRODUCT_GROUPS = awardProduct.shape.group.options;
export const RECOGNITION_TYPES = awardProduct.shape.recognitions.unwrap().element.shape.type.options;
export const ROUND_AREAS = roundRecord.options[0].shape.area.options;
export const END_BASES = ['stated', 'rule'] as const;

const level = () => z.enum(AWARD_LEVELS);
const decidedOn = () =>
  told('Ngày quyết định; null là chưa biết.', 'Day of the decision; null: not known.', day().nullable());
const checkAddress = told(
  'Trang để kiểm tra, địa chỉ cố định; in được thành mã QR.',
  'The page to check it by, an address for good; it can be printed as a QR code.',
  z.url(),
);

const end = named(
  'End',
  'Ngày cuối, nếu chưa được công nhận lại. stated – nguồn ghi, hoặc tính từ thời hạn nguồn ghi. rule – tính theo một điều của thông tư năm 2014, chưa đối chiếu với bản đang áp dụng: không được coi là ngày hết hạn chắc chắn.',
  'Its last day unless renewed. stated – its source gives it, or a term to reckon it from. rule – by a provision of a circular of 2014 not compared with the wording in force: never to be taken for a firm end.',
  z.strictObject({ day: day(), basis: z.enum(END_BASES), clause: clause.nullable() }),
);

const award = named(
  'Award',
  'Một lần được công nhận là sản phẩm công nghiệp nông thôn tiêu biểu.',
  'One recognition as a featured rural-industry product.',
  z.strictObject({
    level: told(
      'Cấp; district chỉ có đến ngày 30/6/2025, commune chỉ có từ ngày 1/7/2025.',
      'Level; district until 30 June 2025, commune since 1 July 2025.',
      level(),
    ),
    year: z.int(),
    round: told('Mã kỳ bình chọn trong rounds.', 'Id among rounds.', id().nullable()),
    decision: decision.nullable(),
    decidedOn: decidedOn(),
    end: end.nullable(),
    checkAddress,
  }),
);

const certificate = named(
  'Certificate',
  'Chứng nhận OCOP, chương trình của ngành nông nghiệp: không phải danh hiệu công nghiệp nông thôn tiêu biểu.',
  'An OCOP certificate, of a scheme of agriculture: it is no award as featured rural-industry product.',
  z.strictObject({
    stars: told('Số sao; null là chưa biết.', 'Stars; null: not known.', z.int().min(3).max(5).nullable()),
    year: told(
      'Năm, tháng hoặc ngày; null là chưa biết.',
      'Year, month or day; null: not known.',
      partialDate().nullable(),
    ),
    yearIsLatest: told(
      'true: nguồn chỉ nói đã được chứng nhận chậm nhất lúc ấy.',
      'true: the source says only that it was certified by then.',
      z.boolean(),
    ),
    decision: decision.nullable(),
    decidedOn: decidedOn(),
    end: end.nullable(),
    checkAddress,
  }),
);

const recognition = named(
  'Recognition',
  'Công nhận khác, mỗi loại theo quy định riêng; không làm sản phẩm thành sản phẩm tiêu biểu.',
  'Another recognition, each by a scheme of its own; none makes a product a featured one.',
  z.strictObject({
    type: z.enum(RECOGNITION_TYPES),
    on: told('Khi nào; null là chưa biết.', 'When; null: not known.', partialDate().nullable()),
    by: told('Ai công nhận, như nguồn ghi.', 'Who granted it, as the source says.', z.string().nullable()),
    round: told('Mã trong rounds.', 'Id among rounds.', id().nullable()),
    note: bilingual.nullable(),
  }),
);

const product = named(
  'Product',
  'Một sản phẩm, làng nghề hay đặc sản. Chỉ type: award là sản phẩm công nghiệp nông thôn tiêu biểu.',
  'A product, craft village or specialty. Only type: award is a featured rural-industry product.',
  z.strictObject({
    id: id(),
    addresses,
    title: bilingual,
    summary: bilingual,
    type: z.enum(PRODUCT_TYPES),
    group: told(
      'Nhóm do trang này đặt, không phải cách phân loại chính thức.',
      'Our own grouping, no official class.',
      z.enum(PRODUCT_GROUPS),
    ),
    producer: told(
      'Cơ sở sản xuất, như nguồn ghi; null là nguồn không nêu.',
      'Who makes it, as the source writes it; null: not named.',
      z.string().nullable(),
    ),
    place,
    awards: told(
      'Danh hiệu công nghiệp nông thôn tiêu biểu; chỉ có với type: award.',
      'Awards as featured product; with type: award alone.',
      z.array(award),
    ),
    certificate: told('Chỉ có với type: ocop.', 'With type: ocop alone.', certificate.nullable()),
    recognitions: z.array(recognition),
    notes: told(
      'Điều các nguồn còn để ngỏ về những gì đã được xác nhận.',
      'What the sources leave open about what is confirmed.',
      z.array(bilingual),
    ),
    background: told(
      'Bối cảnh: điều được kể lại, không xác nhận gì.',
      'Background: what is told, and confirms nothing.',
      z.array(bilingual),
    ),
    figures: told('Con số của bối cảnh.', 'Numbers of the background.', z.array(amount)),
    disputed: told(
      'Con số mà các nguồn không thống nhất: ghi cạnh nhau, không chọn số nào.',
      'Numbers that sources do not agree on: side by side, none chosen.',
      z.array(z.strictObject({ what: bilingual, figures: z.array(amount) })),
    ),
    related: told('Mã sản phẩm liên quan.', 'Ids of related products.', z.array(id())),
    ...evidence,
  }),
);
export type ProductData = z.infer<typeof product>;

const tally = named(
  'Tally',
  'Bao nhiêu sản phẩm, của bao nhiêu cơ sở; null là nguồn không ghi.',
  'How many products, of how many establishments; null where the source does not say.',
  z.strictObject({ products: z.int().nullable(), establishments: z.int().nullable() }),
);

const round = named(
  'Round',
  'Một kỳ bình chọn. featured là sản phẩm công nghiệp nông thôn tiêu biểu; ocop-vote là bình chọn của cộng đồng về OCOP, việc khác hẳn.',
  'One round of a selection. featured: featured rural-industry products; ocop-vote: the public’s choice among OCOP products, another matter altogether.',
  z.strictObject({
    id: id(),
    scheme: z.enum(['featured', 'ocop-vote']),
    level: told('null với ocop-vote.', 'null for ocop-vote.', level().nullable()),
    year: z.int(),
    area: told('Ai tham gia.', 'Who took part.', z.enum(ROUND_AREAS)),
    district: told('Huyện, với kỳ cấp huyện.', 'The district, for a round of one.', z.string().nullable()),
    registered: tally.nullable(),
    recognised: tally.nullable(),
    shares: told(
      'Phần của một tỉnh trong số được công nhận, với kỳ rộng hơn tỉnh.',
      'How many of those recognised came from a province, where the round is wider than it.',
      z.array(z.strictObject({ province: province(), products: z.int() })),
    ),
    groups: told(
      'Sản phẩm đăng ký theo nhóm; nhóm vắng mặt là chưa biết.',
      'Entries by group; a group that is missing is not known.',
      z.partialRecord(z.enum(SELECTION_GROUPS), z.int()),
    ),
    prize: told('Tiền thưởng kèm giấy chứng nhận.', 'The money that came with a certificate.', amount.nullable()),
    decision: decision.nullable(),
    decidedOn: decidedOn(),
    awardedOn: told('Ngày trao; null là chưa biết.', 'Day of the ceremony; null: not known.', day().nullable()),
    awardedAt: told('Nơi trao.', 'Where it was.', z.string().nullable()),
    notes: z.array(bilingual),
    products: told(
      'Mã những mục trên trang này nêu kỳ ấy; các sản phẩm khác của kỳ chưa biết tên.',
      'Ids of the entries of this site that name it; other products of the round are not known by name.',
      z.array(id()),
    ),
    ...evidence,
  }),
);
export type RoundData = z.infer<typeof round>;

/** Everything that is known of products and the rounds they were selected in: `/data/products.json`. */
export const productsData = z
  .strictObject({
    ...head,
    products: told('Các sản phẩm, xếp theo mã.', 'The products, by id.', z.array(product)),
    rounds: told('Các kỳ bình chọn, xếp theo mã.', 'The rounds of selection, by id.', z.array(round)),
    sources,
  })
  .meta({ title: 'Sản phẩm, làng nghề và đặc sản Đồng Tháp / Products, craft villages and specialties of Đồng Tháp' });
export type ProductsData = z.infer<typeof productsData>;
