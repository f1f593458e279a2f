import { describe, expect, test } from 'vitest';
import { headings } from '../../../src/guards/built/headings.ts';
import { HOME, page, siteOf, told } from './site.ts';

const site = (body: string) => siteOf({ '/index.html': page('/', { body }) });

describe('every page says what it is', () => {
  test('one heading, a kind and a main part are enough', () => {
    expect(told(headings(siteOf(HOME)))).toEqual([]);
  });

  test('a page that only sends on needs none of it', () => {
    expect(told(headings(siteOf({ '/cu/index.html': '<meta http-equiv="refresh" content="0;url=/">' })))).toEqual([]);
  });

  test.each([
    ['<main id="noi-dung"></main>', 'exactly one <h1>, this one has 0; in texts, headings begin with “##”'],
    ['<main id="noi-dung"><h1>A</h1><h1>B</h1></main>', 'this one has 2: “A”, “B”'],
    ['<main id="noi-dung"><h1> </h1></main>', 'The <h1> of the page is empty; fill in the title'],
    ['<main><h1>A</h1></main>', 'exactly one <main id="noi-dung">'],
    ['<h1>A</h1>', 'this one has: none; use src/layouts/Page.astro'],
  ])('%s is told', (body, sentence) => {
    const [first, ...others] = told(headings(site(body)));
    expect(first).toContain('dist/index.html: ');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a page without a kind is told', () => {
    const [first] = told(headings(siteOf({ '/index.html': page('/', { kind: '' }) })));
    expect(first).toContain('dist/index.html: <html> thiếu data-kind; trang phải dùng khung src/layouts/Page.astro');
    expect(first).toContain('<html> has no data-kind; the page has to use src/layouts/Page.astro');
  });
});
