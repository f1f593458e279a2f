import { describe, expect, test } from 'vitest';
import { policyJson } from '../../../src/exports/policy-json.ts';
import type { Language } from '../../../src/domain/language.ts';
import { resolved } from '../../../src/rendering/plain-form.ts';
import { compileTree } from '../../../src/rendering/tree.ts';
import { any, entry } from '../support/entry.ts';
import type { Fields } from '../support/front.ts';
import { reader } from '../support/site.ts';

const PLACE = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const BODY =
  'Mở đầu.\n\n## Điều 1. A\n\n1. Một.\n\n## Nơi nhận:\n\n- Như trên;\n\n<LetterSignature>\n\nHọ tên\n\n</LetterSignature>\n';

interface Data {
  provisions: Array<Record<string, unknown>>;
  [name: string]: unknown;
}
function written(fields: Fields = {}, language: Language = 'vi', more = {}): string {
  const one = entry('policy', 'van-ban-a', fields, more);
  const changer = entry('policy', 'van-ban-b', {
    number: '2/2025/NĐ-CP',
    changes: [{ type: 'amends', target: 'van-ban-a', from: '2025-10-15', verification: 'secondary' }],
  });
  const read = reader(language, [one, changer, entry('agency', 'co-quan-a')]);
  const tree = resolved(compileTree(BODY, 'content/policies/van-ban-a/index.vi.mdx'), {
    reader: read,
    entry: any(one),
  });
  return policyJson(read, one, tree, PLACE);
}
const data = (...given: Parameters<typeof written>) => JSON.parse(written(...given)) as Data;

test('each provision stands at its anchor, with its citation and its plain words', () => {
  expect(data().provisions).toEqual([
    { anchor: 'dieu-1', citation: 'Điều\u00A01', heading: 'Điều 1. A', text: 'Điều 1. A' },
    { anchor: 'dieu-1-khoan-1', parent: 'dieu-1', citation: 'khoản\u00A01 Điều\u00A01', text: '1. Một.' },
    { anchor: 'noi-nhan', citation: 'Nơi nhận', heading: 'Nơi nhận:', text: 'Nơi nhận:' },
    { anchor: 'noi-nhan-y-1', parent: 'noi-nhan', citation: 'ý\u00A01 Nơi nhận', text: '- Như trên;' },
  ]);
});

test('what stands before the first anchor and who signed are no provisions', () => {
  expect(data()).toMatchObject({ opening: 'Mở đầu.', closing: 'Họ tên' });
});

test('validity is stated with its day, in a sentence, and by whom', () => {
  expect(data()['validity']).toMatchObject({
    state: 'amended',
    asOf: '2026-06-01',
    sentence:
      'validity.asOf{date=1/6/2026} validity.sentence.amended validity.by documentType.decree 2/2025/NĐ-CP (validity.from{date=15/10/2025}).',
    by: [{ id: 'van-ban-b', number: '2/2025/NĐ-CP', from: '2025-10-15' }],
  });
});

test('how well a provision was read, and what to know of it, stand beside its words', () => {
  const fields = {
    provisions: { 'dieu-1': { verification: 'secondary', version: '2012', sources: ['nguon-a'], note: 'biet' } },
    words: { biet: 'Điều cần biết.' },
  };
  expect(data(fields).provisions[0]).toMatchObject({
    text: 'Điều 1. A',
    verification: 'secondary',
    version: '2012',
    note: 'Điều cần biết.',
  });
});

test('a provision that was taken away says so, by what and since when', () => {
  const one = entry('policy', 'van-ban-a', {}, { anchors: ['dieu-1', 'dieu-1-khoan-1'] });
  const repealing = entry('policy', 'van-ban-b', {
    number: '2/2025/NĐ-CP',
    changes: [
      {
        type: 'partly-repeals',
        target: 'van-ban-a',
        provisions: ['dieu-1-khoan-1'],
        from: '2025-10-15',
        verification: 'official',
      },
    ],
  });
  const read = reader('vi', [one, repealing, entry('agency', 'co-quan-a')]);
  const tree = compileTree(BODY, 'content/policies/van-ban-a/index.vi.mdx');
  const { provisions } = JSON.parse(policyJson(read, one, tree, PLACE)) as Data;
  expect(provisions[1]).toMatchObject({
    anchor: 'dieu-1-khoan-1',
    state: 'repealed',
    changed: 'provision.repealed DocumentType.decree 2/2025/NĐ-CP (validity.from{date=15/10/2025}).',
  });
  expect(provisions[0]).not.toHaveProperty('state');
});

test('what will change later is named with its day, and the sentence speaks for today', () => {
  expect(data({ effectiveFrom: '2099-01-01' })['validity']).toMatchObject({
    state: 'not-yet',
    sentence: 'validity.asOf{date=1/6/2026} validity.sentence.not-yet{date=1/1/2099}.',
    later: [{ from: '2099-01-01', state: 'amended' }],
  });
});

describe('what it is', () => {
  test('a digest says plainly that it is no official text, and carries the licence of our words', () => {
    expect(data()).toMatchObject({
      edition: 'digest',
      notice: 'notice.digest.title notice.digest.text',
      license: { name: 'CC BY 4.0' },
      files: {
        html: 'https://vidu.invalid/van-ban/van-ban-a/',
        markdown: 'https://vidu.invalid/van-ban/van-ban-a/index.md',
      },
    });
    expect(data()['files']).not.toHaveProperty('akomaNtoso');
  });

  test('a text word for word is under no licence of ours, and has its Akoma Ntoso', () => {
    const verbatim = data({ edition: 'verbatim' });
    expect(verbatim).toMatchObject({ edition: 'verbatim', notice: 'files.copy' });
    expect(verbatim).not.toHaveProperty('license');
    expect(verbatim['files']).toHaveProperty('akomaNtoso', 'https://vidu.invalid/van-ban/van-ban-a/index.akn.xml');
  });

  test('at an English address without a translation the words are said to be Vietnamese', () => {
    expect(data({}, 'en')).toMatchObject({
      language: 'en',
      textLanguage: 'vi',
      url: 'https://vidu.invalid/en/policies/van-ban-a/',
      notices: ['translation.missing.title translation.missing.text', 'notice.digest.title notice.digest.text'],
    });
    expect(data({}, 'en', { en: {} })).toMatchObject({ textLanguage: 'en', title: 'Entry van-ban-a' });
  });

  test('parts left blank are named, and no day is made up', () => {
    expect(data({ number: '/A-B', leftBlank: ['number', 'day', 'month'], signedOn: '2021' })).toMatchObject({
      number: '/A-B',
      leftBlank: ['number', 'day', 'month'],
      signedOn: '2021',
    });
  });
});

test('the file is compact and always the same', () => {
  expect(written()).toBe(written());
  expect(written()).not.toContain('\n');
});
