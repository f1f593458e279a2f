import { z } from 'astro/zod';
import { programmeFacts } from '../../collections/programme.ts';
import { ACTIVITIES, ASPECT_NAMES, ASPECTS } from '../../collections/situation.ts';
import { RESULTS } from '../../collections/support-rule.ts';
import { head, sources } from '../data/head.ts';
import {
  addresses,
  agency,
  amount,
  basis,
  bilingual,
  clause,
  day,
  id,
  partialDate,
  verification,
  vnd,
} from '../data/shapes.ts';
import { named, told } from '../data/told.ts';

const version = () =>
  told('Năm hoặc ngày của bản đã đọc.', 'Year or day of the wording that was read.', partialDate().nullable());
/** An answer may rest on several wordings. */
const versions = () =>
  told(
    'Năm hoặc ngày của các bản đã đọc mà câu trả lời dựa vào, mới nhất trước.',
    'Years or days of the wordings that the answer rests on, the newest first.',
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?(, \d{4}(-\d{2}(-\d{2})?)?)*$/)
      .nullable(),
  );
const choice = () => z.enum(Object.values(ASPECTS).flat());
const words = told('Câu nói điều ấy, bằng lời của trang.', 'What it says, in words of our own.', bilingual);

const offer = named(
  'Offer',
  'Một điều chương trình hỗ trợ.',
  'Something that the programme gives.',
  z.strictObject({
    id: id(),
    words,
    clause: clause.nullable(),
    rate: told('Tỷ lệ trên chi phí, phần trăm.', 'Share of the cost, in percent.', amount.nullable()),
    cap: told('Mức trần, đồng.', 'Ceiling, in VND.', amount.nullable()),
    multiplier: told(
      'Mức trần tính bằng số lần mức trần của mục khác.',
      'Ceiling as a multiple of the ceiling of another offer.',
      z.strictObject({ amount, of: told('Mã mục được nhân.', 'Id of the offer that is multiplied.', id()) }).nullable(),
    ),
    when: told(
      'Dành cho câu trả lời nào; rỗng là cho mọi người.',
      'For which answers it is meant; empty: for all.',
      z.partialRecord(z.enum(ASPECT_NAMES), z.array(choice())),
    ),
    basis: told(
      'Chắc tới đâu nếu tính tiền theo mục này; null là mục không có quy tắc tính tiền.',
      'How firm a sum reckoned by this offer is; null where it has no rule of money.',
      basis.nullable(),
    ),
    verification: told(
      'Của con số kém chắc nhất trong quy tắc; null như trên.',
      'That of the least sure number of the rule; null as above.',
      verification.nullable(),
    ),
    version: version(),
    shown: told(
      'Con số nêu để tham khảo, không bao giờ dùng để tính; có thể của cấp khác, thời khác (xem clause.jurisdiction).',
      'Numbers shown for comparison and never reckoned with; they may be of another level or time (see clause.jurisdiction).',
      z.array(amount),
    ),
  }),
);

const condition = named(
  'Condition',
  'Một điều kiện. Có aspect thì xét được: is là câu trả lời đạt, open là câu văn bản để ngỏ, câu khác là không đạt.',
  'A condition. With an aspect it can be asked for: “is” are the answers that meet it, “open” those the text leaves undecided; any other does not meet it.',
  z.strictObject({
    id: id(),
    words,
    clause: clause.nullable(),
    aspect: told(
      'Hỏi về điều gì; null là người đọc tự xem mình có đạt không.',
      'What it is about; null: for the reader to see for themselves.',
      z.enum(ASPECT_NAMES).nullable(),
    ),
    is: z.array(choice()),
    open: z.array(choice()),
    basis: told(
      'Chắc tới đâu khi dùng để xét; null khi không có aspect.',
      'How firm it is where it decides; null without an aspect.',
      basis.nullable(),
    ),
    verification: told(
      'null: không ghi riêng; xem verification của chương trình.',
      'null: not stated for it alone; see that of the programme.',
      verification.nullable(),
    ),
    version: version(),
  }),
);

const situation = told(
  'Ai hỏi: điều nào không nêu là chưa trả lời.',
  'Who asks: what is left out was not answered.',
  z.strictObject({
    needs: z.array(z.enum(ACTIVITIES)).optional(),
    applicant: z.enum(ASPECTS.applicant).optional(),
    place: z.enum(ASPECTS.place).optional(),
    trade: z.enum(ASPECTS.trade).optional(),
    equipment: z.enum(ASPECTS.equipment).optional(),
    novelty: z.enum(ASPECTS.novelty).optional(),
    cost: told('Tổng chi phí, đồng.', 'What it all costs, in VND.', vnd().optional()),
  }),
);

const workedCase = named(
  'WorkedCase',
  'Ví dụ đã tính: một người trong một hoàn cảnh, và điều quy tắc trả lời. Ví dụ do trang đặt ra để thử quy tắc, không phải hồ sơ có thật.',
  'A worked case: somebody’s situation, and what the rules answer. It was made up to try the rules; it is no real application.',
  z.strictObject({
    id: id(),
    situation,
    on: told('Hỏi cho ngày nào.', 'The day it is asked for.', day()),
    result: told(
      'yes, no: chắc chắn. matches, differs: khớp hay không khớp với bản đã đọc, phải hỏi cơ quan. unknown: chưa trả lời được.',
      'yes, no: firm. matches, differs: agrees or not with the text that was read, ask the office. unknown: no answer yet.',
      z.enum(RESULTS),
    ),
    basis,
    version: versions(),
    applies: told(
      'false: đã biết quy tắc không áp dụng vào ngày ấy.',
      'false: the rules are known not to apply that day.',
      z.boolean(),
    ),
    deciding: told('Mã các điều kiện quyết định.', 'Ids of the conditions that decide.', z.array(id())),
    open: told('Mã các điều kiện còn chưa rõ.', 'Ids of the conditions that stay open.', z.array(id())),
    amounts: told(
      'Mức cao nhất theo từng mục dành cho người này; rỗng khi điều kiện không đạt hoặc không có quy tắc tính tiền.',
      'The most that each offer meant for them pays; empty where a condition is not met or there is no rule of money.',
      z.array(
        z.strictObject({
          offer: told('Mã mục trong offers.', 'Id among offers.', id()),
          basis,
          version: versions(),
          most: told(
            'Nhiều nhất bao nhiêu đồng; null là chưa biết.',
            'At most so many VND; null: not known.',
            vnd().nullable(),
          ),
          limit: told(
            'Điều gì giới hạn: tỷ lệ, mức trần hay chính chi phí.',
            'What limits it: the rate, the ceiling or the cost itself.',
            z.enum(['rate', 'ceiling', 'cost']).nullable(),
          ),
          ownShare: told('Phần tự lo, đồng.', 'What remains for the applicant, in VND.', vnd().nullable()),
        }),
      ),
    ),
  }),
);

const line = { id: id(), words, clause: clause.nullable() };

const programme = named(
  'Programme',
  'Một chương trình. Mức của mỗi cấp, mỗi bản đứng riêng: không được cộng hay trộn.',
  'A programme. Amounts of each level and version stand apart: never add or merge them.',
  z.strictObject({
    id: id(),
    addresses,
    title: bilingual,
    summary: bilingual,
    level: told(
      'Quy định của cấp nào; province là tỉnh Đồng Tháp hiện nay.',
      'Whose rule it is; province is today’s Đồng Tháp.',
      programmeFacts.shape.level,
    ),
    activities: z.array(z.enum(ACTIVITIES)),
    status: told('Trạng thái vào ngày generatedOn.', 'Status on the day generatedOn.', programmeFacts.shape.status),
    deadline: told(
      'Ngày cuối nhận hồ sơ; null là chưa công bố.',
      'Last day to apply; null: not announced.',
      day().nullable(),
    ),
    appliesFrom: told('Ngày đầu quy tắc áp dụng.', 'First day the rules apply.', day().nullable()),
    appliesUntil: told('Ngày đầu quy tắc không còn áp dụng.', 'First day the rules no longer apply.', day().nullable()),
    offers: told('Được gì.', 'What you get.', z.array(offer)),
    conditions: told('Ai được.', 'Who can get it.', z.array(condition)),
    cases: z.array(workedCase),
    prepare: told(
      'Chuẩn bị gì; rỗng là chưa đọc được.',
      'What to prepare; empty: no list was read.',
      z.array(z.strictObject(line)),
    ),
    steps: told('Các bước.', 'Steps.', z.array(z.strictObject({ ...line, agency: agency.nullable() }))),
    fileWith: told('Nộp ở đâu; null là chưa biết.', 'Where to file; null: not known.', agency.nullable()),
    contact: told('Hỏi ai.', 'Whom to ask.', agency),
    outcome: told(
      'Kết quả, với chương trình đã kết thúc.',
      'What came of it, for a programme that has ended.',
      z.array(z.strictObject({ ...line, amounts: z.array(amount) })),
    ),
    compare: told(
      'Mã chương trình cùng việc ở cấp khác hoặc thời khác.',
      'Ids of programmes on the same matter at another level or time.',
      z.array(id()),
    ),
    legalBasis: z.array(clause),
    verification,
    version: version(),
    checkedOn: told('Ngày đối chiếu với nguồn lần cuối.', 'The day it was last compared with its sources.', day()),
    reviewDue: told(
      'true: căn cứ đã thay đổi sau ngày checkedOn.',
      'true: the law has changed since checkedOn.',
      z.boolean(),
    ),
    sources: told('Mã nguồn trong sources.', 'Ids of sources.', z.array(id()).min(1)),
  }),
);
export type ProgrammeData = z.infer<typeof programme>;

/** Everything that is known of support programmes: `/data/programmes.json`. */
export const programmesData = z
  .strictObject({
    ...head,
    programmes: told('Các chương trình, xếp theo mã.', 'The programmes, by id.', z.array(programme)),
    sources,
  })
  .meta({ title: 'Chương trình hỗ trợ khuyến công Đồng Tháp / Industrial-promotion support programmes in Đồng Tháp' });
export type ProgrammesData = z.infer<typeof programmesData>;
