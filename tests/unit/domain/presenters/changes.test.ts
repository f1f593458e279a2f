import { describe, expect, test } from 'vitest';
import { changesView } from '../../../../src/domain/presenters/changes.ts';
import { feedLinks, feedView } from '../../../../src/domain/presenters/feed.ts';
import { readerOn } from '../../support/changes.ts';
import { entry } from '../../support/entry.ts';

const DAY = '2026-11-24';
const added = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    entry('policy', `nd-${at}`, { addedOn: '2026-02-01', signedOn: '2012-05-21' }),
  );

describe('the page of changes', () => {
  test('tells the site by month and the law by year, and never mixes them', () => {
    const { site, law } = changesView(readerOn(DAY, 'vi', added(1)));
    expect(site).toMatchObject([{ heading: 'Tháng\u00A02/2026', rows: [{ date: '1/2/2026' }] }]);
    expect(law).toMatchObject([{ heading: '2012', rows: [{ date: '21/5/2012' }] }]);
  });

  test('folds away a crowd of one day; what the law did is always open', () => {
    const { site, law } = changesView(readerOn(DAY, 'vi', added(5)));
    expect(site[0]?.rows[0]?.groups).toMatchObject([{ folded: 'changes.many{kind=kind.policy,count=5}' }]);
    expect(law[0]?.rows[0]?.groups[0]?.folded).toBeUndefined();
    expect(law[0]?.rows[0]?.groups[0]?.items).toHaveLength(5);
  });

  test('each page withdrawn has a place of its own, and its reason in Vietnamese where there is no English', () => {
    const lines = ['nd-x', 'nd-y'].map((id) => ({
      from: `/van-ban/${id}/`,
      to: 'archived',
      on: '2026-03-01',
      reason: 'Trùng.',
    }));
    const groups = changesView(readerOn(DAY, 'en', [], lines)).site[0]?.rows[0]?.groups ?? [];
    expect(groups).toMatchObject([
      {
        anchor: 'site-archived-van-ban-nd-x-2026-03-01',
        items: [{ subject: [{ text: '/en/policies/nd-x/' }], detail: [{ type: 'text', text: 'Trùng.', lang: 'vi' }] }],
      },
      { anchor: 'site-archived-van-ban-nd-y-2026-03-01' },
    ]);
  });

  test('offers the feeds that have news, the whole site first', () => {
    const article = entry('article', 'bai-a', { publishedOn: '2026-02-01' });
    const { feeds } = changesView(readerOn(DAY, 'en', [article]));
    expect(feeds.map(({ links }) => links.map(({ href }) => href))).toEqual([
      ['/en/feed.xml', '/en/feed.json'],
      ['/en/articles/feed.xml', '/en/articles/feed.json'],
    ]);
    expect(feedLinks(readerOn(DAY, 'en', [article]), 'policy')).toEqual([]);
  });
});

describe('a feed', () => {
  test('is dated by its newest change, not by the day of the build', () => {
    expect(feedView(readerOn(DAY, 'vi', added(2)), 'policy')).toMatchObject({
      updated: '2026-02-01',
      page: '/van-ban/',
      paths: { xml: '/van-ban/feed.xml', json: '/van-ban/feed.json' },
    });
  });

  test('marks what has no English yet', () => {
    const [item] = feedView(readerOn(DAY, 'en', added(1)), undefined).items;
    expect(item).toMatchObject({ title: 'changes.type.added: Mục nd-0 (VI)', href: '/en/policies/nd-0/' });
  });

  test('sends from many translations, and from a page withdrawn, to their place on the page of changes', () => {
    const compared = { en: {}, translation: { state: 'current' as const, comparedOn: '2026-03-01' } };
    const entries = [entry('glossary', 'tu-a', {}, compared), entry('glossary', 'tu-b', {}, compared)];
    const withdrawn = { from: '/san-pham/a/', to: 'archived', on: '2026-02-01', reason: 'Trùng.' };
    const { items } = feedView(readerOn(DAY, 'vi', entries, [withdrawn]), undefined);
    expect(items.map(({ href }) => href)).toEqual([
      '/thay-doi/#site-glossary-translated-2026-03-01',
      '/thay-doi/#site-archived-san-pham-a-2026-02-01',
    ]);
  });
});
