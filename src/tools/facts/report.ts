import { say } from '../../collections/message.ts';
import type { Bar, FactRecord } from './record.ts';

type Reason = Bar | 'not-entered';

const REASONS: Record<Reason, string> = {
  'do-not-publish': say('không được đăng', 'do not publish: its flag says no'),
  fragment: say('mới đọc được một đoạn', 'only a fragment was read'),
  'no-text': say('tập hợp dữ kiện, không phải văn bản', 'a collection of facts, no text'),
  'other-province': say('ví dụ của tỉnh khác', 'example from another province'),
  'working-notes': say('ghi chép khi tìm hiểu', 'working notes of the research, not facts to publish'),
  unfamiliar: say('phần này báo cáo chưa biết đọc', 'a part of the file this report does not know'),
  'not-entered': say('chưa nhập', 'not yet entered: no entry names this record'),
};

/** What became of the research, as lines to print. */
export interface Report {
  /** `published  <record>  <files>` or `left out   <record>  <reason>`, in the order of the facts. */
  lines: string[];
  /** How many records of each file were published, and how many left out for which reason. */
  totals: string[];
  /** Records that content names and no file holds, or that it should not have named. */
  warnings: string[];
}

/** Sets the records of the facts against those that content names. */
export function reportOn(records: readonly FactRecord[], named: ReadonlyMap<string, readonly string[]>): Report {
  const lines = records.map((record) => {
    const files = named.get(record.id);
    return files ? `published  ${record.id}  ${files.join(', ')}` : `left out   ${record.id}  ${reasonFor(record)}`;
  });
  return { lines, totals: totals(records, named), warnings: warnings(records, named) };
}

function reasonFor({ bar, flag }: FactRecord): string {
  return bar ? REASONS[bar] : `${REASONS['not-entered']} (publish: ${flag})`;
}

function totals(records: readonly FactRecord[], named: ReadonlyMap<string, unknown>): string[] {
  return [...Map.groupBy(records, (record) => record.file)].flatMap(([file, own]) => {
    const [published, left] = [own.filter(({ id }) => named.has(id)), own.filter(({ id }) => !named.has(id))];
    const reasons = Map.groupBy(left, (record): Reason => record.bar ?? 'not-entered');
    return [
      say(
        `${file}: ${own.length} bản ghi, đã đăng ${published.length}, để lại ${left.length}`,
        `${own.length} records, ${published.length} published, ${left.length} left out`,
      ),
      ...[...reasons].map(([reason, group]) => `  ${String(group.length).padStart(4)}  ${REASONS[reason]}`),
    ];
  });
}

/** Bars that content must not step over; the others only say that nothing was expected. */
const FORBIDDEN: ReadonlySet<Bar | undefined> = new Set<Bar>(['do-not-publish', 'fragment', 'other-province']);

function warnings(records: readonly FactRecord[], named: ReadonlyMap<string, readonly string[]>): string[] {
  const known = new Map(records.map((record) => [record.id, record]));
  return [...named].flatMap(([id, files]) => {
    const record = known.get(id);
    const where = files.join(', ');
    if (!record) {
      return say(
        `${where}: “${id}” không có trong các tệp dữ kiện; kiểm tra lại mã dưới research.`,
        `“${id}” is in no facts file; check the id under research.`,
      );
    }
    if (record.bar && FORBIDDEN.has(record.bar)) {
      return say(
        `${where}: “${id}” không được đăng (${REASONS[record.bar]}); bỏ nội dung lấy từ bản ghi này.`,
        `“${id}” must not be published; take out what comes from this record.`,
      );
    }
    return [];
  });
}
