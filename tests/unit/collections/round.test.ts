import { expect, test } from 'vitest';
import { mistakes, recordFile } from '../support/files.ts';
import type { Fields } from '../support/front.ts';
import { roundFields } from '../support/site.ts';

const said = (fields: Fields) =>
  mistakes(recordFile('rounds', 'ky-a', roundFields(fields))).map(({ message }) => message);

const share = (province: string, products: number) => ({ province, products });
const wide = { level: 'region', area: 'south' };

test.each([
  [{}],
  [{ level: 'district', district: 'huyện Thử (cũ)' }],
  [{ scheme: 'ocop-vote', level: undefined }],
  [{ registered: { products: 5, establishments: 4 }, recognised: { products: 5 }, groups: { food: 3, other: 2 } }],
  [{ level: 'commune', year: 2025, area: 'dong-thap', commune: 'xa-thu' }],
  [{ level: 'nation', area: 'country', recognised: { products: 5 }, shares: [share('former-dong-thap', 5)] }],
])('%o is a round', (fields) => {
  expect(said(fields)).toEqual([]);
});

test.each([
  [{ level: undefined }, 'Thiếu cấp (level)'],
  [{ level: null }, 'Thiếu cấp (level)'],
  [{ year: null }, 'Thiếu năm (year)'],
  [{ year: 20202 }, 'viết bằng bốn chữ số'],
  [{ year: 2027 }, 'sau năm đối chiếu nguồn (checkedOn)'],
  [{ level: 'commune', area: 'dong-thap', commune: 'xa-thu' }, 'Cấp xã (commune) chỉ có từ ngày 1/7/2025'],
  [{ level: 'commune', year: 2025, area: 'dong-thap' }, 'phải ghi mã xã, phường (commune)'],
  [{ commune: 'xa-thu' }, 'phải ghi mã xã, phường (commune)'],
  [{ area: 'south' }, 'area không khớp cấp (level)'],
  [{ level: 'region' }, 'area không khớp cấp (level)'],
  [{ level: 'nation', area: 'south' }, 'area không khớp cấp (level)'],
  [{ level: 'district', district: 'huyện Thử (cũ)', area: 'dong-thap' }, 'area không khớp cấp (level)'],
  [{ shares: [share('former-dong-thap', 2)] }, 'Chỉ kỳ rộng hơn một tỉnh'],
  [
    { ...wide, recognised: { products: 5 }, shares: [share('former-dong-thap', 3), share('former-tien-giang', 3)] },
    'Cộng các phần (shares) lại nhiều hơn',
  ],
  [{ ...wide, shares: [share('dong-thap', 3), share('dong-thap', 3)] }, 'Mỗi tỉnh chỉ có một phần'],
  [{ registered: { products: 5 }, groups: { food: 3, other: 3 } }, 'Cộng bốn nhóm (groups) lại nhiều hơn'],
  [{ recognised: { products: 5, establishments: 6 } }, 'Số cơ sở (establishments) không thể nhiều hơn'],
  [{ level: 'district' }, 'phải ghi tên huyện (district)'],
  [{ district: 'huyện Thử (cũ)' }, 'phải ghi tên huyện (district)'],
  [{ decidedOn: '2020-02-02', awardedOn: '2020-02-01' }, 'không thể trước ngày quyết định'],
  [{ registered: { products: 4 }, recognised: { products: 5 } }, 'Số được công nhận không thể nhiều hơn'],
  [
    { registered: { products: 9, establishments: 3 }, recognised: { products: 5, establishments: 4 } },
    'Số được công nhận không thể nhiều hơn',
  ],
  [{ decidedOn: '2021-02-02' }, 'không cùng một năm'],
  [{ area: 'elsewhere' }, 'area là former-dong-thap'],
  [{ scheme: 'ocop' }, 'scheme là featured hoặc ocop-vote'],
])('%o is refused with the fix', (fields, sentence) => {
  expect(said(fields)).toEqual([expect.stringContaining(sentence)]);
});
