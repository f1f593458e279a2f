import { z } from 'astro/zod';
import { ACTIVITIES } from '../../collections/aspects.ts';
import { projectFacts } from '../../collections/project.ts';
import { head, sources } from '../data/head.ts';
import { addresses, amount, bilingual, day, evidence, id, place, sum } from '../data/shapes.ts';
import { named, told } from '../data/told.ts';

export const FUNDS = projectFacts.shape.fund.options;

const project = named(
  'Project',
  'Một đề án khuyến công. Số tiền ghi như nguồn: trang này không cộng, không trừ để suy ra phần còn thiếu.',
  'An industrial-promotion project. Sums are as the source gives them: nothing is added or subtracted to fill in what is missing.',
  z.strictObject({
    id: id(),
    addresses,
    title: bilingual,
    summary: bilingual,
    year: z.int(),
    beneficiary: told(
      'Ai được hỗ trợ, như nguồn ghi; null là nguồn không nêu.',
      'Who was supported, as the source writes it; null: not named.',
      z.string().nullable(),
    ),
    place,
    fund: told(
      'Ai chi; local khi nguồn chỉ ghi “khuyến công địa phương”.',
      'Which purse paid; local where the source says only “khuyến công địa phương”.',
      projectFacts.shape.fund,
    ),
    money: told(
      'null là chưa biết, không phải bằng 0.',
      'null is not known, which is not zero.',
      z.strictObject({
        support: told('Nhà nước hỗ trợ.', 'Paid by the fund.', sum.nullable()),
        own: told('Cơ sở tự bỏ.', 'The establishment’s own share.', sum.nullable()),
        total: told('Tổng kinh phí.', 'All it cost.', sum.nullable()),
      }),
    ),
    activity: told(
      'Tiền giúp việc gì (mã); null là nguồn không nói.',
      'What the money helped with (code); null: no source says it.',
      z.enum(ACTIVITIES).nullable(),
    ),
    machinery: told(
      'Mua hay xây gì, như nguồn ghi.',
      'What was bought or built, as the source says.',
      z.array(bilingual),
    ),
    decisionNumber: told(
      'Số quyết định; null là chưa biết.',
      'Number of the decision; null: not known.',
      z.string().nullable(),
    ),
    decidedOn: told('Ngày quyết định; null là chưa biết.', 'Day of the decision; null: not known.', day().nullable()),
    outcomes: told(
      'Số đếm trước và sau, như nguồn ghi.',
      'What was counted before and after, as the source reports.',
      z.array(z.strictObject({ what: bilingual, before: amount, after: amount })),
    ),
    figures: told('Những con số khác của đề án.', 'Other numbers of the project.', z.array(amount)),
    notes: told(
      'Điều nguồn nói thêm, hoặc để ngỏ.',
      'What else the source says of it, or leaves open.',
      z.array(bilingual),
    ),
    programme: told(
      'Mã chương trình mà đề án nằm trong năm và tỉnh của nó; nguồn không nhất thiết nêu tên.',
      'Id of the programme in whose years and province it falls; its source need not name it.',
      id().nullable(),
    ),
    ...evidence,
  }),
);
export type ProjectData = z.infer<typeof project>;

/** Everything that is known of supported projects: `/data/projects.json`. */
export const projectsData = z
  .strictObject({
    ...head,
    projects: told('Các đề án, xếp theo mã.', 'The projects, by id.', z.array(project)),
    sources,
  })
  .meta({
    title: 'Đề án khuyến công đã được hỗ trợ ở Đồng Tháp / Supported industrial-promotion projects in Đồng Tháp',
  });
export type ProjectsData = z.infer<typeof projectsData>;
