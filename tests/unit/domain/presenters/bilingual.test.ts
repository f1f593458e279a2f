import { expect, test } from 'vitest';
import { bilingualView } from '../../../../src/domain/presenters/bilingual.ts';
import { bilingualFrame } from '../../../../src/domain/presenters/frame.ts';
import { bilingualLink } from '../../../../src/domain/presenters/policy.ts';
import type { TranslationState } from '../../../../src/domain/translation.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const alone = entry('policy', 'van-ban-a');
const both = entry('policy', 'van-ban-b', {}, { en: {} });
const place = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const vi = reader('vi', [alone, both]);
const en = reader('en', [alone, both]);

test('a text leads to both languages side by side only where it has both', () => {
  expect(bilingualLink(vi, both)?.href).toBe('/van-ban/van-ban-b/song-ngu/');
  expect(bilingualLink(en, both)?.href).toBe('/en/policies/van-ban-b/bilingual/');
  expect(bilingualLink(vi, alone)).toBeUndefined();
});

test('the page is kept from search engines, claims nothing, and stands below its text', () => {
  expect(bilingualFrame(en, both, place)).toMatchObject({
    path: '/en/policies/van-ban-b/bilingual/',
    counterpart: '/van-ban/van-ban-b/song-ngu/',
    dataKind: 'policy',
    indexed: false,
    alternates: [],
    textLanguage: 'en',
  });
  expect(bilingualFrame(en, both, place).breadcrumb.at(-1)?.href).toBe('/en/policies/van-ban-b/');
});

test('it leads to the pages of one language, as far as there are any', () => {
  expect(bilingualView(en, both).alone.map(({ href }) => href)).toEqual([
    '/van-ban/van-ban-b/',
    '/en/policies/van-ban-b/',
  ]);
  expect(bilingualView(en, alone).alone.map(({ href }) => href)).toEqual(['/van-ban/van-ban-a/']);
});

test.each<[TranslationState, string[]]>([
  [{ state: 'current', comparedOn: '2026-01-02' }, ['translation.prevails.title']],
  [{ state: 'not-compared' }, ['translation.notCompared.title', 'translation.prevails.title']],
  [
    { state: 'stale', comparedOn: '2026-01-02', changed: ['dieu-1'] },
    ['translation.stale.title{date=2/1/2026}', 'translation.prevails.title'],
  ],
])(
  'in Vietnamese too it says how far the English goes, and that the Vietnamese prevails: %o',
  (translation, titles) => {
    const policy = entry('policy', 'van-ban-c', {}, { en: {}, translation });
    const said = bilingualView(reader('vi', [policy]), policy).notices.map(({ title }) => title);
    expect(said.filter((title) => title.startsWith('translation.'))).toEqual(titles);
  },
);

test('without English it says so, and nothing of which text prevails', () => {
  expect(bilingualView(vi, alone).notices[0]?.title).toBe('translation.missing.title');
  expect(bilingualView(vi, alone).notices.map(({ title }) => title)).not.toContain('translation.prevails.title');
});
