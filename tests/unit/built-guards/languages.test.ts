import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/guards/built/languages.ts';
import { HOME, page, siteOf, told } from './site.ts';

describe('languages of the built pages', () => {
  test('each in the language of its address, leading to the other', () => {
    const files = {
      '/van-ban/a/index.html': page('/van-ban/a/'),
      '/en/policies/a/index.html': page('/en/policies/a/'),
    };
    expect(told(languages(siteOf({ ...HOME, ...files })))).toEqual([]);
  });

  test.each([
    ['the wrong language', page('/', { lang: 'en' }), 'belongs to “vi”, but the page says <html lang="en">; correct'],
    ['no way across', page('/', { counterpart: '/' }), 'The page has no link to /en/; correct its counterpart'],
  ])('%s is told', (_name, html, sentence) => {
    const [first, ...others] = told(languages(siteOf({ ...HOME, '/index.html': html })));
    expect(first).toContain('dist/index.html: ');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a page in both languages at once needs no other', () => {
    const both = page('/x/abc12/', { counterpart: '/' });
    expect(told(languages(siteOf({ ...HOME, '/x/abc12/index.html': both })))).toEqual([]);
  });

  test('a page that is missing in the other language is told', () => {
    const [first] = told(languages(siteOf({ ...HOME, '/gioi-thieu/index.html': page('/gioi-thieu/') })));
    expect(first).toContain('dist/gioi-thieu/index.html: Trang này không có bản ở ngôn ngữ kia: thiếu /en/about/');
    expect(first).toContain('/en/about/ is missing; add it in src/pages/');
  });

  test('an address outside the contract is told', () => {
    const [first] = told(languages(siteOf({ ...HOME, '/la/index.html': page('/la/') })));
    expect(first).toContain('The address /la/ is not in src/domain/routes.ts');
  });
});
