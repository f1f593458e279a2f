import { expect, test } from 'vitest';
import { citations } from '../../../../src/guards/content/citations.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';

const law = (edition: string, body = '## Điều 5. A\n\n1. x\n') =>
  entryFile('policy', 'van-ban-a', 'vi', { number: '1/2020/NĐ-CP', edition }, body);
const check = (edition: string, words: string) => {
  const text = law(edition);
  const chapter = entryFile('handbook', 'chuong-a', 'vi', {}, `Mở đầu.\n\nTheo ${words}.\n`);
  return citations(parsed(text, chapter), proses(text, chapter));
};

test('a provision that a verbatim text has is fine', () => {
  expect(check('verbatim', 'khoản 1 Điều 5 Nghị định số 1/2020/NĐ-CP')).toEqual([]);
});

test('one that it does not have is refused with line and the fix', () => {
  const [finding, ...more] = check('verbatim', 'khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP');
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    file: 'content/handbook/chuong-a/index.vi.mdx',
    message:
      '“khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP”: van-ban-a đăng nguyên văn và không có “dieu-5-khoan-2”; sửa số điều, khoản được dẫn. / “khoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP”: van-ban-a stands here word for word and has no “dieu-5-khoan-2”; correct the provision that is cited.',
  });
});

test('a digest leaves provisions out, and a text that is not held is not judged', () => {
  expect(check('digest', 'Điều 9 Nghị định số 1/2020/NĐ-CP')).toEqual([]);
  expect(check('verbatim', 'Điều 9 Nghị định số 2/2020/NĐ-CP')).toEqual([]);
});

test('a text that cites itself is judged too, on the line of the citation', () => {
  const text = law('verbatim', '## Điều 5. A\n\n1. Theo khoản 7 Điều này.\n');
  const [finding] = citations(parsed(text), proses(text));
  expect(finding?.message).toContain('không có “dieu-5-khoan-7”');
  expect(finding?.line).toBe(text.bodyLine + 2);
});
