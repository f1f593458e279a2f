import { expect, test } from 'vitest';
import { mistakes, recordFile } from '../support/files.ts';
import type { Fields } from '../support/front.ts';
import { roundFields } from '../support/site.ts';

const said = (fields: Fields) =>
  mistakes(recordFile('rounds', 'ky-a', roundFields(fields))).map(({ message }) => message);

test.each([
  [{}],
  [{ level: 'district', district: 'huyện Thử (cũ)' }],
  [{ scheme: 'ocop-vote', level: undefined }],
  [{ registered: { products: 5, establishments: 4 }, recognised: { products: 5 }, groups: { food: 3, other: 2 } }],
])('%o is a round', (fields) => {
  expect(said(fields)).toEqual([]);
});

test.each([
  [{ level: undefined }, 'Thiếu cấp (level)'],
  [{ level: 'commune' }, 'Cấp xã (commune) chỉ có từ ngày 1/7/2025'],
  [{ level: 'district' }, 'phải ghi tên huyện (district)'],
  [{ district: 'huyện Thử (cũ)' }, 'phải ghi tên huyện (district)'],
  [{ decidedOn: '2020-02-02', awardedOn: '2020-02-01' }, 'không thể trước ngày quyết định'],
  [{ registered: { products: 4 }, recognised: { products: 5 } }, 'Số được công nhận không thể nhiều hơn'],
  [{ decidedOn: '2021-02-02' }, 'không cùng một năm'],
  [{ area: 'elsewhere' }, 'area là former-dong-thap'],
  [{ scheme: 'ocop' }, 'scheme là featured hoặc ocop-vote'],
])('%o is refused with the fix', (fields, sentence) => {
  expect(said(fields)).toEqual([expect.stringContaining(sentence)]);
});
