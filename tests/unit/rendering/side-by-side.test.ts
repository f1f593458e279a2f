import { expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { TranslationState } from '../../../src/domain/translation.ts';
import { resolved } from '../../../src/rendering/plain-form.ts';
import { sideBySide } from '../../../src/rendering/side-by-side.ts';
import { compileTree } from '../../../src/rendering/tree.ts';
import { any, entry } from '../support/entry.ts';
import { reader } from '../support/site.ts';

function beside(vi: string, en: string | undefined, language: Language = 'vi', translation?: TranslationState) {
  const policy = entry(
    'policy',
    'van-ban-a',
    {},
    { ...(en ? { en: {} } : {}), ...(translation ? { translation } : {}) },
  );
  const body = (text: string, tongue: Language) =>
    resolved(compileTree(text, `content/policies/van-ban-a/index.${tongue}.mdx`), {
      reader: reader(tongue, [policy]),
      entry: any(policy),
    });
  return sideBySide(policy, { vi: body(vi, 'vi'), en: en === undefined ? undefined : body(en, 'en') }, language);
}

test('a row has the name of its provision and its words in both languages, without an id', () => {
  const [article, clause] = beside('## Điều 1. A\n\n1. Một.\n', '## Article 1. B\n\n1. One.\n');
  expect(article).toMatchObject({ anchor: 'dieu-1', name: { vi: 'Điều\u00A01', en: 'Article\u00A01' } });
  expect(clause).toMatchObject({
    anchor: 'dieu-1-khoan-1',
    name: { vi: 'khoản\u00A01 Điều\u00A01', en: 'Clause\u00A01, Article\u00A01' },
    ownName: false,
    cells: {
      vi: '<p><span class="provision-label">1.</span> Một. </p>',
      en: '<p><span class="provision-label">1.</span> One. </p>',
    },
  });
});

test.each([
  ['vi', '<h2>Điều 1. A</h2>', '<p class="heading-2">Article 1. B</p>'],
  ['en', '<p class="heading-2">Điều 1. A</p>', '<h2>Article 1. B</h2>'],
] as const)('only the language of the page has headings: %s', (language, vi, en) => {
  const [row] = beside('## Điều 1. A\n', '## Article 1. B\n', language);
  expect(row?.cells).toEqual({ vi, en });
});

test('where the English is missing, the heading is the Vietnamese one on an English page too', () => {
  const [row] = beside('## Điều 1. A\n', undefined, 'en');
  expect(row).toMatchObject({
    cells: { vi: '<h2>Điều 1. A</h2>', en: undefined },
    heading: { text: 'Điều 1. A', lang: 'vi', depth: 2 },
  });
});

test('a heading without number has its own name, and gives it to the items below', () => {
  const [heading, item] = beside(
    '## Nơi nhận: {#noi-nhan}\n\n- Như trên.\n',
    '## Recipients: {#noi-nhan}\n\n- As above.\n',
  );
  expect(heading).toMatchObject({ ownName: true, name: { vi: 'Nơi nhận', en: 'Recipients' } });
  expect(item).toMatchObject({
    ownName: false,
    name: { vi: 'ý\u00A01 (Nơi nhận)', en: 'item\u00A01 (Recipients)' },
    cells: { en: '<div class="dash-item"><span class="provision-label">-</span> As above.</div>' },
  });
});

test('every row of a section that changed since it was translated is marked, and no other', () => {
  const stale = beside(
    'Mở đầu.\n\n## Điều 1. A\n\n1. Một.\n\n## Điều 2. B\n',
    'Opening.\n\n## Article 1. A\n\n1. One.\n\n## Article 2. B\n',
    'vi',
    { state: 'stale', comparedOn: '2026-01-02', changed: ['_opening', 'dieu-1'] },
  ).filter((row) => row.stale);
  expect(stale.map(({ anchor }) => anchor)).toEqual([undefined, 'dieu-1', 'dieu-1-khoan-1']);
});
