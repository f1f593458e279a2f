import { describe, expect, test } from 'vitest';
import { titles } from '../../../src/guards/built/titles.ts';
import { HOME, page, siteOf, told } from './site.ts';

describe('titles of the built pages', () => {
  test('one each, and the same in two languages is fine', () => {
    const files = { '/index.html': page('/', { title: 'Same' }), '/en/index.html': page('/en/', { title: 'Same' }) };
    expect(told(titles(siteOf(files)))).toEqual([]);
  });

  test('a page without a title is told', () => {
    const [first] = told(titles(siteOf({ '/index.html': page('/', { title: '' }) })));
    expect(first).toContain('dist/index.html: Trang phải có đúng một <title> có chữ, đang có 1; điền title');
    expect(first).toContain('exactly one <title> with words in it');
  });

  test('a title that is taken is told with the page that has it', () => {
    const about = page('/gioi-thieu/', { title: 'TITLE OF /' });
    const found = told(titles(siteOf({ ...HOME, '/gioi-thieu/index.html': about })));
    expect(found).toEqual([
      'dist/gioi-thieu/index.html: Tên trang “TITLE OF /” đã dùng ở /; đặt tên khác. / The title “TITLE OF /” is taken by /; choose another.',
    ]);
  });
});
