import { expect, test } from 'vitest';
import { entryFrame, listFrame } from '../../../../src/domain/presenters/frame.ts';
import { leafletCards, leafletView, sidesOf } from '../../../../src/domain/presenters/leaflet.ts';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const law = entry('policy', 'van-ban-a', { number: '1/2020/NĐ-CP' });
const chapter = entry('handbook', 'chuong-a');
const agency = entry('agency', 'co-quan-a');
const leaflet = entry('leaflet', 'to-a', { order: 2, verification: 'unchecked', audience: 'Hộ làm nghề' });
const english = entry('leaflet', 'to-b', { order: 1 }, { en: { audience: 'Whoever' } });
const entries = [law, chapter, agency, leaflet, english];
const place = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };

test('both sides say whom to ask, the law behind them, the day and the mark', () => {
  const view = leafletView(reader('vi', entries), leaflet);
  expect(view).toMatchObject({
    title: 'Mục to-a',
    askWhom: { href: '/co-quan/co-quan-a/' },
    standing: 'asOf{date=1/6/2026} · mark.unchecked',
    chapters: [{ href: '/so-tay/chuong-a/' }],
  });
  expect(inlineWords(view.law)).toBe('DocumentType.decree 1/2020/NĐ-CP');
});

test('what was read in the official text says so: paper shows no mark by leaving it out', () => {
  expect(leafletView(reader('vi', entries), english).standing).toBe('asOf{date=1/6/2026} · verification.official');
});

test('the list keeps its order and names the language of what is not translated', () => {
  expect(leafletCards(reader('en', entries)).map(({ link, audience }) => [link.href, link.note, audience])).toEqual([
    ['/en/handbook/leaflets/to-b/', undefined, { type: 'text', text: 'Whoever', lang: undefined }],
    ['/en/handbook/leaflets/to-a/', '(VI)', { type: 'text', text: 'Hộ làm nghề', lang: 'vi' }],
  ]);
});

test('leaflets stand below the handbook', () => {
  const vi = reader('vi', entries);
  expect(entryFrame(vi, any(leaflet), place).breadcrumb.map(({ href }) => href)).toEqual([
    '/',
    '/so-tay/',
    '/so-tay/to-roi/',
  ]);
  expect(listFrame(vi, 'leaflet', place).breadcrumb.map(({ href }) => href)).toEqual(['/', '/so-tay/']);
  expect(listFrame(vi, 'handbook', place).breadcrumb.map(({ href }) => href)).toEqual(['/']);
});

test('the body is parted at its line', () => {
  expect(sidesOf('<p>Trước</p>\n<hr>\n<p>Sau</p>')).toEqual({ front: '<p>Trước</p>\n', back: '\n<p>Sau</p>' });
  expect(sidesOf('<p>Trước</p><hr/><p>Sau</p>').back).toBe('<p>Sau</p>');
});
