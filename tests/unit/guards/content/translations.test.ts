import { describe, expect, test } from 'vitest';
import { sections } from '../../../../src/domain/sections.ts';
import { stampOf } from '../../../../src/domain/translation.ts';
import { errorsOf } from '../../../../src/guards/finding.ts';
import { translations } from '../../../../src/guards/content/translations.ts';
import { entryFile, parsed } from '../../support/files.ts';

const BODY = '## Một\n\nA.\n\n## Hai\n\nB.\n';
const vi = (body = BODY) => entryFile('article', 'bai-a', 'vi', { title: 'A', summary: 'B.' }, body);
const stamp = stampOf(sections({ title: 'A', summary: 'B.', words: {} }, BODY, { legal: false }), '2026-01-02');
const en = (translation?: unknown) => entryFile('article', 'bai-a', 'en', translation ? { translation } : {});

describe('a translation', () => {
  test('that is missing is listed', () => {
    expect(translations(parsed(vi()))).toEqual([
      { file: 'content/articles/bai-a/index.vi.mdx', severity: 'warning', message: 'Chưa có bản tiếng Anh. / There is no English yet.' },
    ]);
  });

  test('without a stamp is listed, with what to do', () => {
    expect(translations(parsed(vi(), en()))).toEqual([
      {
        file: 'content/articles/bai-a/index.en.mdx',
        severity: 'warning',
        message:
          'Bản tiếng Anh chưa có dấu đối chiếu; so lại rồi chạy npm run translate:stamp. / The English has no stamp; compare it, then run npm run translate:stamp.',
      },
    ]);
  });

  test('whose source changed is listed with the sections that changed', () => {
    expect(translations(parsed(vi(BODY.replace('B.', 'C.')), en(stamp)))).toEqual([
      {
        file: 'content/articles/bai-a/index.en.mdx',
        severity: 'warning',
        message:
          'Bản tiếng Việt đã đổi ở: hai; sửa bản tiếng Anh rồi chạy npm run translate:stamp. / The Vietnamese changed in: hai; mend the English, then run npm run translate:stamp.',
      },
    ]);
  });

  test('that is current is not listed', () => {
    expect(translations(parsed(vi(), en(stamp)))).toEqual([]);
  });
});

test('no translation ever stops anybody', () => {
  const all = [...translations(parsed(vi())), ...translations(parsed(vi(), en())), ...translations(parsed(vi('Khác.\n'), en(stamp)))];
  expect(all).toHaveLength(3);
  expect(errorsOf(all)).toEqual([]);
});

test('English of another kind with that id is no translation', () => {
  expect(translations(parsed(vi(), entryFile('product', 'bai-a', 'en', {})))).toMatchObject([{ message: expect.stringContaining('Chưa có bản tiếng Anh') as string }]);
});
