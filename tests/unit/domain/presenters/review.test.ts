import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../../../src/domain/presenters/notices.ts';
import { qualityBlocks } from '../../../../src/domain/presenters/quality.ts';
import { reviewBadges } from '../../../../src/domain/presenters/review.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const law = entry('policy', 'van-ban-a', { checkedOn: '2026-01-02' }, { anchors: ['dieu-5'] });
const changer = (from: string) =>
  entry('policy', 'van-ban-b', {
    checkedOn: '2026-05-01',
    changes: [
      { type: 'amends', target: 'van-ban-a', provisions: ['dieu-5'], complete: true, from, verification: 'official' },
    ],
  });
const chapter = any(
  entry('handbook', 'chuong-a', { checkedOn: '2026-01-02', legalBasis: [{ policy: 'van-ban-a', anchor: 'dieu-5' }] }),
);
const office = entry('agency', 'so-cong-thuong');
const figures = {
  'muc-a': { nature: 'rule', legalBasis: { policy: 'van-ban-a', anchor: 'dieu-5' }, checkedOn: '2026-01-02' },
  'muc-b': { nature: 'rule', legalBasis: { policy: 'van-ban-a', anchor: 'dieu-6' }, checkedOn: '2026-01-02' },
};
const on = (from: string) => reader('vi', [law, changer(from), chapter, office], figures);

describe('a chapter whose law changed after it was checked', () => {
  const vi = on('2026-03-01');

  test('says so beside its title and before anything else', () => {
    expect(reviewBadges(vi, chapter)).toEqual([{ tone: 'warn', text: 'review.badge', from: undefined }]);
    expect(noticesOf(vi, chapter)[0]).toMatchObject({ title: 'review.title', tone: 'warn' });
  });

  test('stands on the page of quality, with the text itself and the figure', () => {
    const [review] = qualityBlocks(vi);
    expect(review?.items.map(([first]) => first && 'text' in first && first.text)).toEqual([
      expect.stringContaining('1/2020/NĐ-CP'),
      'Mục chuong-a',
      'Số thử: ',
    ]);
  });

  test('shows its figures with a mark that comes before their own', () => {
    expect(vi.figure('muc-a').mark).toEqual({ verification: 'unchecked', text: 'mark.review' });
    expect(vi.figure('muc-b').mark).toBeUndefined();
  });
});

test('a change on a day to come is announced for that day, and not yet on the page of quality', () => {
  const vi = on('2026-09-01');
  expect(reviewBadges(vi, chapter)).toMatchObject([{ from: '2026-09-01' }]);
  expect(qualityBlocks(vi)[0]?.items).toEqual([]);
});
