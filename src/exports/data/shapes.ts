import { z } from 'astro/zod';
import { figure } from '../../collections/figure.ts';
import { precision } from '../../collections/money.ts';
import { province } from '../../collections/place.ts';
import { policyFacts } from '../../collections/policy.ts';
import { source as sourceRecord } from '../../collections/source.ts';
import { named, told } from './told.ts';

// Shapes that every set of open data is made of. What is not known is null: never left out, and never zero.

export const id = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const day = () => z.iso.date();
export const partialDate = () => z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const vnd = () => z.int().min(0);

export const bilingual = named(
  'Bilingual',
  'Cùng một câu trong hai ngôn ngữ; en là null khi chưa có tiếng Anh.',
  'The same words in both languages; en is null where there is no English yet.',
  z.strictObject({ vi: z.string(), en: z.string().nullable() }),
);
export type Bilingual = z.infer<typeof bilingual>;

export const addresses = named(
  'Addresses',
  'Địa chỉ của trang trong hai ngôn ngữ.',
  'The address of the page in both languages.',
  z.strictObject({ vi: z.url(), en: z.url() }),
);

export const verification = named(
  'Verification',
  'Đã đối chiếu tới đâu: official – đọc trong văn bản chính thức; secondary – đọc qua báo chí, nhà xuất bản hay bản sao; unchecked – chưa đối chiếu văn bản gốc.',
  'How well it was checked: official – read in the official text; secondary – read in the press, a legal publisher or a copy; unchecked – not yet compared with the official text.',
  z.enum(['official', 'secondary', 'unchecked']),
);

export const basis = named(
  'Basis',
  'Chắc tới đâu: confirmed – văn bản chính thức đang áp dụng nói vậy; reference – chỉ để tham khảo, phải hỏi cơ quan; unknown – chưa biết.',
  'How firm it is: confirmed – the official text that applies says so; reference – for reference only, ask the office; unknown – not known.',
  z.enum(['confirmed', 'reference', 'unknown']),
);

export const clause = named(
  'Clause',
  'Một điều khoản, hoặc cả văn bản khi anchor là null.',
  'A provision, or the text as a whole where anchor is null.',
  z.strictObject({
    policy: told('Mã văn bản trên trang này.', 'Id of the text on this site.', id()),
    number: told(
      'Số, ký hiệu in trên văn bản; null khi bản đọc được để trống.',
      'Number as printed; null where the copy read leaves it blank.',
      z.string().nullable(),
    ),
    anchor: told(
      'Neo của điều khoản, giống nhau trong hai ngôn ngữ: dieu-8-khoan-4.',
      'Anchor of the provision, the same in both languages: dieu-8-khoan-4.',
      id().nullable(),
    ),
    citation: told('Cách gọi điều khoản.', 'How the provision is cited.', bilingual),
    validity: told(
      'Hiệu lực của cả văn bản vào ngày generatedOn, theo những gì đã đọc.',
      'Validity of the text as a whole on the day generatedOn, by what was read.',
      z.enum(['in-force', 'not-yet', 'amended', 'partly-repealed', 'repealed', 'expired', 'unknown']),
    ),
    jurisdiction: told('Văn bản của cấp nào.', 'Whose rules the text makes.', policyFacts.shape.jurisdiction),
    addresses,
  }),
);
export type ClauseData = z.infer<typeof clause>;

export const agency = named(
  'Agency',
  'Một cơ quan.',
  'A body of state.',
  z.strictObject({ id: id(), name: bilingual, addresses }),
);

export const enquiry = named(
  'Enquiry',
  'Câu còn phải hỏi cơ quan để biết hoặc để xác nhận con số.',
  'The question still to be put to an office, whose answer would give or confirm the number.',
  z.strictObject({ id: id(), question: bilingual, askWhom: agency }),
);

export const amount = named(
  'Amount',
  'Một con số, cùng căn cứ và mức kiểm chứng của nó.',
  'A number with its basis in law and how well it was checked.',
  z.strictObject({
    figure: told('Mã con số.', 'Id of the number.', id()),
    name: bilingual,
    value: told(
      'Con số; null là chưa biết, không phải bằng 0 và không phải không được hỗ trợ.',
      'The number; null is not known: neither zero nor “no support”.',
      z.number().nullable(),
    ),
    unit: told('Đơn vị.', 'Unit.', figure.shape.unit),
    precision: told('Chính xác tới đâu.', 'How exact it is.', figure.shape.precision.unwrap()),
    per: told(
      'Tính cho một gì; null là không nói.',
      'Per what; null where it does not say.',
      figure.shape.per.unwrap().nullable(),
    ),
    basis,
    verification,
    version: told(
      'Năm hoặc ngày của bản đã đọc.',
      'Year or day of the wording that was read.',
      partialDate().nullable(),
    ),
    checkedOn: told('Ngày đối chiếu với nguồn lần cuối.', 'The day it was last compared with its sources.', day()),
    period: told(
      'Thời gian mà một số đã đếm được nói tới; null là không nói.',
      'The time that something counted covers; null where it does not say.',
      z.strictObject({ from: partialDate(), to: partialDate() }).nullable(),
    ),
    validFrom: told('Ngày bắt đầu áp dụng.', 'First day it applies.', day().nullable()),
    validTo: told('Ngày cuối áp dụng.', 'Last day it applies.', day().nullable()),
    clause: told('Văn bản nào quy định.', 'Where the law says so.', clause.nullable()),
    enquiry: enquiry.nullable(),
    sources: told('Mã nguồn trong sources.', 'Ids of sources.', z.array(id()).min(1)),
    addresses,
  }),
);
export type AmountData = z.infer<typeof amount>;

export const source = named(
  'Source',
  'Nơi đã đọc.',
  'Where it was read.',
  z.strictObject({
    id: id(),
    title: z.string().nullable(),
    publisher: z.string(),
    kind: sourceRecord.shape.kind,
    url: z.url().nullable(),
    language: z.string(),
    publishedOn: partialDate().nullable(),
    readOn: day(),
    extent: told('Đọc cả trang hay một phần.', 'Whether it was read whole or in part.', sourceRecord.shape.extent),
  }),
);

export const place = named(
  'Place',
  'Một nơi: như nguồn ghi, và nay thuộc đâu.',
  'A place: as its source writes it, and where it is today.',
  z.strictObject({
    asSourced: told(
      'Như nguồn ghi, “(cũ)” sau đơn vị không còn; null là nguồn không nêu nơi nào.',
      'As the source writes it, “(cũ)” behind units that no longer exist; null where it names no place.',
      z.string().nullable(),
    ),
    province: told(
      'Tỉnh trước ngày 1/7/2025; dong-thap là tỉnh từ ngày ấy.',
      'The province before 1 July 2025; dong-thap is the province since then.',
      province(),
    ),
    today: told(
      'Xã, phường hiện nay; rỗng là chưa xác định.',
      'Today’s communes or wards; empty: not established.',
      z.array(z.strictObject({ id: id(), name: z.string() })),
    ),
    todayUnchecked: told(
      'true: today suy từ tên cũ và còn phải xác nhận.',
      'true: “today” follows from the old name and still has to be confirmed.',
      z.boolean(),
    ),
    formerDistricts: told(
      'Huyện, thị xã, thành phố có đến ngày 30/6/2025; rỗng là không biết chắc.',
      'Districts, towns and cities that ended on 30 June 2025; empty: not known for sure.',
      z.array(z.strictObject({ id: id(), name: z.string(), province: province() })),
    ),
  }),
);
export type PlaceData = z.infer<typeof place>;

export const sum = named(
  'Sum',
  'Một khoản tiền, đồng; precision cho biết nguồn ghi chính xác hay “hơn”, “gần”, “khoảng”.',
  'A sum in VND; precision says whether the source gives it exactly or as “over”, “nearly”, “about”.',
  z.strictObject({ vnd: vnd(), precision: precision() }),
);
export type SumData = z.infer<typeof sum>;

export const decision = named(
  'Decision',
  'Quyết định: văn bản có trên trang này (policy), và số, ký hiệu.',
  'A decision: the text where this site has it (policy), and its number.',
  z.strictObject({
    policy: told('Mã văn bản trên trang này.', 'Id of the text on this site.', id().nullable()),
    number: told('Số, ký hiệu.', 'Its number.', z.string().nullable()),
    addresses: told('Trang của văn bản ấy.', 'The page of that text.', addresses.nullable()),
  }),
);
export type DecisionData = z.infer<typeof decision>;

/** How far an entry can be trusted, and where it was read: fields of every entry. */
export const evidence = {
  verification,
  version: told(
    'Thông tin nói về năm hoặc ngày nào; null là không ghi riêng.',
    'The year or day that the facts speak of; null where it is not said apart.',
    partialDate().nullable(),
  ),
  checkedOn: told('Ngày đối chiếu với nguồn lần cuối.', 'The day it was last compared with its sources.', day()),
  sources: told('Mã nguồn trong sources.', 'Ids of sources.', z.array(id()).min(1)),
};
