import type { Review } from '../review.ts';
import type { AnyEntry } from '../entry.ts';
import type { BadgeView, Inline, NoticeView } from '../view.ts';
import type { Reader } from './reader.ts';

/** The day from which something is under review: from the build on, or from a day to come. */
const since = (reader: Reader, reviews: readonly Review[]): string | undefined => {
  const first = reviews.map(({ change }) => change.from).sort()[0];
  return first !== undefined && first > reader.site.day ? first : undefined;
};

/** "Đang rà soát", beside the title of what rests on a provision that has changed since. */
export function reviewBadges(reader: Reader, entry: AnyEntry): BadgeView[] {
  const reviews = reader.site.reviewsOf(entry);
  if (reviews.length === 0) return [];
  return [{ tone: 'warn', text: reader.t('review.badge'), from: since(reader, reviews) }];
}

/** Why it is under review: which provision it rests on changed, by what, and from when. */
export function reviewNotices(reader: Reader, entry: AnyEntry): NoticeView[] {
  const reviews = reader.site.reviewsOf(entry);
  if (reviews.length === 0) return [];
  return [
    {
      tone: 'warn',
      title: reader.t('review.title'),
      from: since(reader, reviews),
      lines: [
        [reader.text(reader.t('review.text', { date: reader.date(entry.facts.checkedOn) }))],
        ...reviews.map((review) => reviewLine(reader, review)),
      ],
    },
  ];
}

/** "Khoản 1 Điều 5 Nghị định … – sửa đổi bởi … (từ 1/3/2026)". */
export function reviewLine(reader: Reader, { clause, change }: Review): Inline[] {
  return [
    reader.clause(clause),
    reader.text(` – ${reader.t(`review.${change.type}`)} `),
    reader.clause({ policy: { collection: 'policies', id: change.policy }, anchor: change.by }, 'within'),
    reader.text(` (${reader.t('validity.from', { date: reader.date(change.from) })})`),
  ];
}
