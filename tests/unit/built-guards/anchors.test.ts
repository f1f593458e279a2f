import { expect, test } from 'vitest';
import { anchors } from '../../../src/guards/built/anchors.ts';
import { main, page, siteOf, told } from './site.ts';

const site = (body: string) => siteOf({ '/index.html': page('/', { body: main(body) }) });

test('an id stands once on its page', () => {
  expect(told(anchors(site('<h2 id="a">A</h2><h2 id="b">B</h2>')))).toEqual([]);
});

test('two places with one id are told once, with the fix', () => {
  const [first, ...others] = told(anchors(site('<h2 id="a">A</h2><h2 id="a">B</h2><p id="a"></p>')));
  expect(first).toContain('dist/index.html: Neo “#a” có hai lần trên trang; đặt neo khác {#…}');
  expect(first).toContain('The anchor “#a” stands twice on the page; give one of the two headings another, {#…}');
  expect(others).toEqual([]);
});
