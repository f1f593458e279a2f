import { expect, test } from 'vitest';
import { alternates } from '../../../src/domain/routes.ts';

const paths = { vi: '/van-ban/van-ban-a/', en: '/en/policies/van-ban-a/' };

test('two real translations claim each other, with Vietnamese as the default', () => {
  expect(alternates(paths, true, 'https://vidu.invalid')).toEqual([
    { hreflang: 'vi', href: 'https://vidu.invalid/van-ban/van-ban-a/' },
    { hreflang: 'en', href: 'https://vidu.invalid/en/policies/van-ban-a/' },
    { hreflang: 'x-default', href: 'https://vidu.invalid/van-ban/van-ban-a/' },
  ]);
});

test('a page without a translation claims nothing', () => {
  expect(alternates(paths, false, 'https://vidu.invalid')).toEqual([]);
});
