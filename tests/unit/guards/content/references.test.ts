import { describe, expect, test } from 'vitest';
import { references } from '../../../../src/guards/content/references.ts';
import { entryFile, parsed, recordFile, sourceFile } from '../../support/files.ts';
import { enquiryFields, figureFields, unknownFigure } from '../../support/site.ts';

const check = (...files: Parameters<typeof parsed>) => references(parsed(sourceFile(), ...files));
const HEAD = '---\ntitle: A\nsummary: B.\npublishedOn: 2026-01-02\nverification: official\ncheckedOn: 2026-01-02\nsources: [nguon-a]\n';
const steps = { steps: [{ id: 'buoc-1' }], words: { 'duoc-gi': 'Được máy.', 'ai-duoc': 'Cơ sở thử.' } };
const agency = entryFile('agency', 'co-quan-a', 'vi', {});
const policy = entryFile('policy', 'van-ban-a', 'vi', {});

describe('every id leads somewhere', () => {
  test('to an entry that is there', () => {
    expect(check(policy, agency, entryFile('article', 'bai-a', 'vi', { policies: ['van-ban-a'] }))).toEqual([]);
  });

  test('an unknown one is named with file, line, field and the fix', () => {
    expect(check(entryFile('article', 'bai-a', 'vi', `${HEAD}policies:\n  - khong-co\n---\n`))).toEqual([
      {
        file: 'content/articles/bai-a/index.vi.mdx',
        line: 9,
        field: 'policies.0',
        message:
          'Không có mục “khong-co” trong content/policies/; sửa mã, hoặc thêm mục ấy trước. / There is no “khong-co” in content/policies/; correct the id, or add that entry first.',
      },
    ]);
  });

  test('an unknown source is named too', () => {
    expect(check(entryFile('article', 'bai-a', 'vi', { sources: ['nguon-a', 'nguon-z'] }))).toMatchObject([
      { field: 'sources.1', message: expect.stringContaining('content/sources/') as string },
    ]);
  });

  test('a number names a question that is there', () => {
    const number = recordFile('figures', 'so-a', figureFields(unknownFigure({ legalBasis: { policy: 'van-ban-a' } })));
    expect(check(policy, agency, number)).toMatchObject([
      { file: 'content/figures/so-a.yaml', field: 'enquiry', message: expect.stringContaining('“hoi-a”') as string },
    ]);
    expect(check(policy, agency, number, recordFile('enquiries', 'hoi-a', enquiryFields()))).toEqual([]);
  });

  test('a question names an office and texts that are there', () => {
    const question = recordFile('enquiries', 'hoi-a', enquiryFields({ askWhom: 'co-quan-z', policies: ['van-ban-z'] }));
    expect(check(question).map(({ field }) => field)).toEqual(['askWhom', 'policies.0']);
  });

  test('an entry of another kind with that id does not count', () => {
    expect(check(entryFile('product', 'van-ban-a', 'vi', {}), entryFile('article', 'bai-a', 'vi', { policies: ['van-ban-a'] }))).toMatchObject([
      { field: 'policies.0' },
    ]);
  });

  test('an English file alone does not make an entry', () => {
    expect(check(entryFile('policy', 'van-ban-a', 'en', {}), entryFile('article', 'bai-a', 'vi', { policies: ['van-ban-a'] }))).toMatchObject([
      { field: 'policies.0' },
    ]);
  });

  test('deep inside lists and groups it is found', () => {
    const chapter = entryFile('handbook', 'chuong-a', 'vi', { legalBasis: [{ policy: 'van-ban-a' }, { policy: 'van-ban-z', anchor: 'dieu-5' }] });
    expect(check(policy, agency, chapter)).toMatchObject([{ field: 'legalBasis.1.policy' }]);
  });
});

describe('every phrase has its words', () => {
  const programme = (fields: Record<string, unknown>) => entryFile('programme', 'ho-tro-a', 'vi', fields);
  const words = { ...steps.words, 'buoc-1': 'Hỏi trước.' };

  test('in the Vietnamese file', () => {
    expect(check(policy, agency, programme({ ...steps, words }))).toEqual([]);
  });

  test('a missing one is an error with the line to add', () => {
    expect(check(policy, agency, programme(steps))).toMatchObject([
      {
        file: 'content/programmes/ho-tro-a/index.vi.mdx',
        field: 'words.buoc-1',
        severity: 'error',
        message: 'Thiếu chữ cho “buoc-1”: thêm một dòng “buoc-1: …” dưới words. / Words for “buoc-1” are missing: add a line “buoc-1: …” under words.',
      },
    ]);
  });

  test('a missing one in English stops nobody', () => {
    const english = entryFile('programme', 'ho-tro-a', 'en', { words: { 'duoc-gi': 'A machine.', 'ai-duoc': 'A test.' } });
    expect(check(policy, agency, programme({ ...steps, words }), english)).toMatchObject([
      { file: 'content/programmes/ho-tro-a/index.en.mdx', field: 'words.buoc-1', severity: 'warning' },
    ]);
  });

  test.each([
    ['vi', { ...words, 'buoc-2': 'Thừa.' }, undefined],
    ['en', words, { ...words, 'buoc-2': 'Too much.' }],
  ] as const)('one in the %s file that no fact uses is an error', (lang, vietnamese, english) => {
    const files = [programme({ ...steps, words: vietnamese }), ...(english ? [entryFile('programme', 'ho-tro-a', 'en', { words: english })] : [])];
    const [finding, ...more] = check(policy, agency, ...files);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      file: `content/programmes/ho-tro-a/index.${lang}.mdx`,
      field: 'words.buoc-2',
      message:
        'Không dữ kiện nào ở index.vi dùng chữ “buoc-2”; kiểm tra mã, hoặc bỏ dòng này. / No fact in index.vi uses the words “buoc-2”; check the id, or remove the line.',
    });
    expect(finding?.severity).not.toBe('warning');
  });

  test('the line of a phrase too many is given', () => {
    const [finding] = check(entryFile('article', 'bai-a', 'vi', `${HEAD}words:\n  thua: Thừa.\n---\n`));
    expect(finding?.line).toBe(9);
  });
});

test('an entry with mistakes of its own is there all the same', () => {
  const findings = references(parsed(entryFile('agency', 'co-quan-a', 'vi', { successors: [{ agency: 'co-quan-b', verification: 'official' }] })), [
    'agencies/co-quan-b',
    'sources/nguon-a',
  ]);
  expect(findings.map(({ field }) => field)).toEqual([]);
});

describe('what describes a photo is needed in both languages', () => {
  const photos = [{ file: './anh.jpg', alt: 'anh', credit: 'A', licence: 'cc0' }];

  test('an English file without it is refused, and told once', () => {
    const product = entryFile('product', 'a', 'vi', { photos, words: { anh: 'Ảnh thử.' } });
    const found = check(product, entryFile('product', 'a', 'en', {}));
    expect(found).toMatchObject([
      { file: 'content/products/a/index.en.mdx', field: 'words.anh', severity: 'error', message: expect.stringContaining('Ảnh thiếu lời mô tả “anh”') as string },
    ]);
    expect(check(product, entryFile('product', 'a', 'en', { words: { anh: 'A photo.' } }))).toEqual([]);
    expect(check(product)).toEqual([]);
  });

  test('so is a Vietnamese one', () => {
    expect(check(entryFile('product', 'a', 'vi', { photos }))).toMatchObject([{ field: 'words.anh', severity: 'error' }]);
  });
});
