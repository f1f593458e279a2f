import { describe, expect, test } from 'vitest';
import { atom, jsonFeed, uuidOf } from '../../../src/exports/feeds.ts';
import { feedView } from '../../../src/domain/presenters/feed.ts';
import { readFeed } from '../../support/feeds.ts';
import { readerOn } from '../support/changes.ts';
import { entry } from '../support/entry.ts';

const publisher = (origin: string) => ({
  origin,
  name: 'Trang <thử> & bạn',
  licence: { name: 'CC BY 4.0', url: 'https://vidu.invalid/giay-phep' },
});
const old = entry('policy', 'nd-a', { title: 'Văn bản “A” < B & C', addedOn: '2026-02-01' });
const amending = entry('policy', 'nd-b', {
  addedOn: '2026-03-01',
  effectiveFrom: '2026-04-01',
  changes: [{ type: 'amends', target: 'nd-a', verification: 'unchecked' }],
});
const view = (language: 'vi' | 'en' = 'vi') => feedView(readerOn('2026-11-24', language, [old, amending]), undefined);
const xml = (origin = 'https://vidu.invalid') => atom(view(), publisher(origin));
const json = (origin = 'https://vidu.invalid') =>
  JSON.parse(jsonFeed(view(), publisher(origin))) as { items: Array<Record<string, string>> } & Record<string, unknown>;

describe('a feed as Atom', () => {
  test('reads back as it was written, the newest first', () => {
    const feed = readFeed(xml());
    expect(feed).toMatchObject({
      language: 'vi',
      updated: '2026-04-01T00:00:00+07:00',
      author: 'Trang <thử> & bạn',
      self: 'https://vidu.invalid/feed.xml',
      alternate: 'https://vidu.invalid/thay-doi/',
    });
    expect(feed.entries.map(({ title, updated }) => `${updated.slice(0, 10)} ${title}`)).toEqual([
      '2026-04-01 changes.type.amended: Văn bản “A” < B & C',
      '2026-04-01 changes.type.in-force: Mục nd-b',
      '2026-03-01 changes.type.added: Mục nd-b',
      '2026-02-01 changes.type.added: Văn bản “A” < B & C',
    ]);
  });

  test('says who amended a text with links that work anywhere, and the doubt', () => {
    const [amended] = readFeed(xml()).entries;
    expect(amended?.content).toBe(
      '<p><a href="https://vidu.invalid/van-ban/nd-a/">Văn bản “A” &#x3C; B &#x26; C</a></p>' +
        '<p>validity.by <a href="https://vidu.invalid/van-ban/nd-b/">documentType.decree 1/2020/NĐ-CP</a> ' +
        '<small class="mark mark-unchecked">(mark.unchecked)</small></p>',
    );
  });

  test('is the same letter by letter each time', () => {
    expect(xml()).toBe(xml());
  });
});

describe('a feed as JSON', () => {
  test('tells the same as Atom', () => {
    const { items, ...feed } = json();
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
      feed_url: 'https://vidu.invalid/feed.json',
      home_page_url: 'https://vidu.invalid/thay-doi/',
    });
    expect(items.map(({ id, url, title, content_html }) => ({ id, url, title, content_html }))).toEqual(
      readFeed(xml()).entries.map(({ id, link, title, content }) => ({ id, url: link, title, content_html: content })),
    );
  });
});

describe('the id of a piece of news', () => {
  const ids = (text: string) => readFeed(text).entries.map(({ id }) => id);

  test('stays when the site moves to another address', () => {
    expect(ids(xml('https://khac.invalid'))).toEqual(ids(xml()));
    expect(readFeed(xml('https://khac.invalid')).id).toBe(readFeed(xml()).id);
  });

  test('is another in the other language: somebody may follow both', () => {
    const english = ids(atom(view('en'), publisher('https://vidu.invalid')));
    expect(new Set([...english, ...ids(xml())]).size).toBe(8);
  });

  // Typed out on purpose: another space or another recipe would make all news new again.
  test('is made by a recipe that never changes', () => {
    expect(uuidOf('vi/site/policy/nd-a/added/2026-02-01')).toBe('urn:uuid:50c7af6f-1c54-5696-9c0b-33f6e6bf04da');
    expect(uuidOf('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
