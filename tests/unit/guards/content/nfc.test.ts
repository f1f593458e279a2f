import { describe, expect, test } from 'vitest';
import { nfc } from '../../../../src/guards/content/nfc.ts';
import { entryFile } from '../../support/files.ts';

const check = (source: string) => nfc({ entries: [entryFile('article', 'bai-a', 'vi', source)], records: [], findings: [] });
const HEAD = '---\ntitle: A\n---\n';

describe('combining marks', () => {
  test('are refused with file, line and the fix, in the body and in the front matter', () => {
    expect(check(`${HEAD}Một.\n\n${'Đồng vốn'.normalize('NFD')}\n`)).toEqual([
      {
        file: 'content/articles/bai-a/index.vi.mdx',
        line: 6,
        message:
          'Dòng này dùng dấu rời (Unicode tổ hợp, NFD); gõ lại bằng bộ gõ Unicode dựng sẵn. / This line uses combining marks (NFD); retype it with precomposed Unicode.',
      },
    ]);
    expect(check(`---\ntitle: ${'Ưu đãi'.normalize('NFD')}\n---\n`)).toMatchObject([{ line: 2 }]);
  });

  test('half composed are refused too', () => {
    expect(check(`${HEAD}ê\u0323\n`)).toHaveLength(1);
  });
});

test('precomposed Vietnamese is taken, đ and stacked marks too', () => {
  expect(check(`${HEAD}Đặc sản, đồng, ngưỡng, ẩm ướt, uỷ, hoà, hòa\n`)).toEqual([]);
});
