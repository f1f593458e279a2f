import { expect, test } from 'vitest';
import { NumberIndex, type NumberedText } from '../../../../../src/domain/legal/citations/number-index.ts';

const text = (id: string, number: string, rest: Partial<NumberedText> = {}): NumberedText => ({
  id,
  number,
  leftBlank: [],
  jurisdiction: 'national',
  ...rest,
});
const index = new NumberIndex([
  text('nd-a', '45/2012/NĐ-CP'),
  text('tt-a', '5/2012/TT-BTC'),
  text('tt-b', '5/2012/TT-BCT'),
  text('ct-a', '04/CT-BCT', { signedOn: '2021-02-19' }),
  text('qd-a', '35/QĐ-UBND', { signedOn: '2026-01-09', jurisdiction: 'dong-thap' }),
  text('nq-a', '08/2024/NQ-HĐND', { jurisdiction: 'former-dong-thap' }),
  text('cv-a', '/UBND-ĐT XD', { leftBlank: ['number'] }),
]);

test.each([
  [{ number: '45/2012/NĐ-CP' }, 'nd-a'],
  [{ number: '45/2012/ND-CP' }, 'nd-a'],
  [{ number: '45/2012' }, 'nd-a'],
  [{ number: '5/2012/TT-BTC' }, 'tt-a'],
  [{ number: '05/2012/TT-BTC' }, 'tt-a'],
  [{ number: '04/CT-BCT', year: '2021' }, 'ct-a'],
  [{ number: '4/CT-BCT', year: '2021' }, 'ct-a'],
  [{ number: '35/QĐ-UBND', year: '2026' }, 'qd-a'],
  [{ number: '35/QĐ-UBND', year: '2026', province: 'Đồng Tháp' }, 'qd-a'],
  [{ number: '8/2024/NQ-HĐND', province: 'Đồng Tháp' }, 'nq-a'],
  [{ number: '8/2024/NQ-HĐND', province: 'Đồng Tháp Province' }, 'nq-a'],
  [{ number: '45/2012/NĐ-CP', province: 'Cần Thơ' }, 'nd-a'],
])('%j is %s', (cited, id) => {
  expect(index.find(cited)).toBe(id);
});

test.each([
  [{ number: '46/2012/NĐ-CP' }, 'is not held'],
  [{ number: '45/2012/NĐ-HĐ' }, 'is another text'],
  [{ number: '5/2012' }, 'may be either of two'],
  [{ number: '04/CT-BCT' }, 'may be of any year'],
  [{ number: '04/CT-BCT', year: '2022' }, 'is of another year'],
  [{ number: '08/2024/NQ-HĐND', province: 'Cần Thơ' }, 'is of another province'],
])('%j %s', (cited, _reason) => {
  expect(index.find(cited)).toBeUndefined();
});
