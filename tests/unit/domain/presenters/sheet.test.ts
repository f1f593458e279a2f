import { expect, test } from 'vitest';
import { sheetView } from '../../../../src/domain/presenters/sheet.ts';
import { entryFrame, listFrame } from '../../../../src/domain/presenters/frame.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const place = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const one = entry('article', 'bai-a', { verification: 'unchecked' });
const vi = reader('vi', [one, entry('agency', 'so-cong-thuong')]);
const frame = entryFrame(vi, any(one), place);

test('a sheet says whose it is, how far it can be trusted, and where to find it again', () => {
  const sheet = sheetView(vi, frame, 'https://vidu.invalid/bai-viet/bai-a/');
  expect(sheet).toMatchObject({ site: 'Trang thử', title: 'Mục bai-a', address: 'vidu.invalid/bai-viet/bai-a/' });
  expect(sheet.standing).toContain('Mark.unchecked');
  expect(sheet.standing).toContain('checked.on');
  expect(sheet.day).toBe('asOf{date=1/6/2026}');
  expect(sheet.code?.size).toBeGreaterThan(20);
});

test('while no address is set it says so, and no code leads to an invented one', () => {
  expect(sheetView(vi, frame, undefined)).toMatchObject({ address: 'trial', code: undefined });
});

test('a page that states nothing of itself says the day', () => {
  const sheet = sheetView(vi, listFrame(vi, 'article', place), undefined);
  expect(sheet.standing).toBe('asOf{date=1/6/2026}');
});
