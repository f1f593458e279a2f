import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/guards/check-content.ts';
import { errorsOf } from '../../../src/guards/finding.ts';
import { PRODUCT_TEMPLATES, readTemplates } from '../../../src/integrations/templates.ts';
import { folder } from '../support/files.ts';

/** What somebody may write in each place of the templates. */
const FILLED: Record<string, string> = {
  'ĐIỀN tên sản phẩm': 'Bánh thử',
  'ĐIỀN tóm tắt': 'Bánh để thử mẫu.',
  'ĐIỀN cấp': 'province',
  'ĐIỀN năm': '2026',
  'ĐIỀN mã kỳ': 'ky-thu-2026',
  'ĐIỀN cơ sở': 'Cơ sở thử',
  'ĐIỀN nơi sản xuất': 'xã Thử, huyện Thử (cũ)',
  'ĐIỀN tỉnh': 'dong-thap',
  'ĐIỀN mã xã': 'xa-thu',
  'ĐIỀN nhóm': 'rice',
  'ĐIỀN mức kiểm chứng': 'secondary',
  'ĐIỀN ngày của nguồn': "'2026'",
  'ĐIỀN ngày đối chiếu': '2026-02-03',
  'ĐIỀN mã nguồn': 'nguon-thu',
  'ĐIỀN điều còn để ngỏ': 'Nguồn không nêu xã.',
  'ĐIỀN điều được kể': 'Nghề có đã lâu.',
  'ĐIỀN số sao': '4',
  'ĐIỀN số quyết định': '1/QĐ-UBND',
  'ĐIỀN ngày quyết định': '2026-01-05',
  'ĐIỀN số tháng': '36',
  'ĐIỀN ngày công nhận': '2003-10-21',
  'ĐIỀN ai công nhận': 'Ủy ban nhân dân tỉnh',
  'ĐIỀN ai tham gia': 'dong-thap',
  'ĐIỀN số sản phẩm đăng ký': '20',
  'ĐIỀN số cơ sở đăng ký': '15',
  'ĐIỀN số sản phẩm công nhận': '10',
  'ĐIỀN số cơ sở công nhận': '8',
  'ĐIỀN tên trang hoặc quyết định': 'Trang thử',
  'ĐIỀN ai đăng': 'Báo thử',
  'ĐIỀN loại nguồn': 'press',
  'ĐIỀN địa chỉ': 'https://vidu.invalid/',
  'ĐIỀN ngày đăng': '2026-01-06',
  'ĐIỀN ngày đọc': '2026-02-03',
  'ĐIỀN đọc bao nhiêu': 'whole',
  'FILL IN name': 'Test cake',
  'FILL IN summary': 'A cake to try the template.',
  'FILL IN open matter': 'The source names no commune.',
  'FILL IN background': 'An old trade.',
};
const filled = (text: string) =>
  Object.entries(FILLED)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((written, [blank, value]) => written.replaceAll(blank, value), text);

const templates = readTemplates('content/templates');
const product = (name: string) => templates.find(({ id }) => id === name)!;
const record = (name: string) => product(name).files[0]!.text;

/** A small site with a product, its round and its source, each made from its template. */
function site(name: string, write: (text: string) => string): string {
  const evidence = { verification: 'official', checkedOn: '2026-02-03', sources: ['nguon-thu'] };
  const commune = {
    id: 'xa-thu',
    name: 'xã Thử',
    type: 'xa',
    code: '1',
    clause: 1,
    formerProvince: 'former-dong-thap',
    formedFrom: [{ name: 'xã Thử', type: 'xa', formerDistrict: 'huyện Thử' }],
    ...evidence,
  };
  return folder({
    'content/ui/vi.json': '{}',
    'content/ui/en.json': '{}',
    'content/places.yaml': stringify([commune]),
    'content/sources/nguon-thu.yaml': write(record('source')),
    'content/rounds/ky-thu-2026.yaml': write(record('round')),
    ...Object.fromEntries(
      product(name).files.map(({ name: file, text }) => [`content/products/banh-thu/${file}`, write(text)]),
    ),
  });
}

test('there is a template for each of them, and the files are those that stand in content/templates/', () => {
  expect(templates.map(({ id }) => id)).toEqual([...PRODUCT_TEMPLATES, 'round', 'source']);
  for (const { files } of templates) for (const { path, text } of files) expect(readFileSync(path, 'utf8')).toBe(text);
});

describe.each(PRODUCT_TEMPLATES)('the template “%s”', (name) => {
  test('filled in, is taken by every guard', () => {
    expect(errorsOf(checkContent(site(name, filled)))).toEqual([]);
  });

  test('just copied, is answered place by place, and with nothing else', () => {
    const findings = checkContent(site(name, (text) => text));
    const written = ['source', 'round', name].flatMap((id) => product(id).files.map(({ text }) => text)).join('\n');
    const places = written.match(/^[^#]*?(?:ĐIỀN|FILL IN) /gmu) ?? [];
    expect(findings.filter(({ message }) => !/là chữ của mẫu/.test(message))).toEqual([]);
    expect(findings).toHaveLength(places.length);
  });

  test('has an answer for each of its places in this test', () => {
    for (const { text } of product(name).files)
      expect(filled(text).replace(/^#.*$/gm, '')).not.toMatch(/ĐIỀN|FILL IN/u);
  });
});
