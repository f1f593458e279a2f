import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Budget, BUDGETS, heaviest, overweight } from '../../../src/guards/built/weight.ts';
import { HOME, main, page, siteOf, told } from './site.ts';

/** Letters that cannot be compressed by much, the same each time. */
const noise = (bytes: number) =>
  Array.from({ length: Math.ceil(bytes / 48) }, (_, index) => createHash('sha384').update(`${index}`).digest('base64'))
    .join('')
    .slice(0, bytes);
const STYLED = '<link rel="stylesheet" href="/a.css">';
const site = (kind: string, bytes: number, css = '') =>
  siteOf({
    ...HOME,
    '/van-ban/index.html': page('/van-ban/', { kind, head: STYLED, body: main(noise(bytes)) }),
    '/a.css': css,
  });
const LISTS: Budget = { kind: 'list', bytes: 40 * 1024, reason: 'long' };
const ADDRESS: Budget = { address: '/van-ban/', bytes: 60 * 1024, reason: 'long' };

describe('the weight of pages', () => {
  test('a light page is fine', () => {
    expect(told(overweight(site('policy', 8_000), []))).toEqual([]);
  });

  test('a heavy page is told with its weight and its limit', () => {
    const [first, ...others] = told(overweight(site('policy', 30_000), []));
    expect(first).toMatch(/^dist\/van-ban\/index.html: Trang nặng 2\d\.\d KB .*giới hạn 14\.0 KB; chia trang/);
    expect(first).toContain('its limit is 14.0 KB; split it, repeat less, or add its address with a reason');
    expect(others).toEqual([]);
  });

  test('styles count', () => {
    expect(told(overweight(site('policy', 8_000, `/*${noise(12_000)}*/`), []))).toHaveLength(1);
  });

  test('lists may weigh more, but not without end', () => {
    expect(told(overweight(site('list', 30_000), [LISTS]))).toEqual([]);
    expect(told(overweight(site('list', 70_000), [LISTS]))[0]).toContain('its limit is 40.0 KB');
  });

  test('a kind can be held below what is typical, with its scripts and what those import', () => {
    const light: Budget = { kind: 'verification', bytes: 10 * 1024, scripts: true, reason: 'read in a market' };
    const weighing = (bytes: number, script: number) =>
      told(
        overweight(
          siteOf({
            ...HOME,
            '/x/abc12/index.html': page('/x/abc12/', {
              kind: 'verification',
              head: '<script type="module" src="/_a/a.js"></script>',
              body: main(noise(bytes)),
            }),
            '/_a/a.js': 'import{b}from"./b.js";b()',
            '/_a/b.js': `import"./a.js";/*${noise(script)}*/`,
          }),
          [light],
        ),
      );
    expect(weighing(4_000, 4_000)).toEqual([]);
    expect(weighing(14_500, 10)[0]).toContain('its limit is 10.0 KB');
    expect(weighing(4_000, 12_000)[0]).toContain('(HTML, CSS and scripts, compressed)');
  });

  test('one address may weigh more than its kind', () => {
    expect(told(overweight(site('list', 60_000), [LISTS, ADDRESS]))).toEqual([]);
  });

  test.each([
    ['a kind that no page is of', 'policy', [LISTS], 'data-kind="list"'],
    ['an address that is light enough', 'policy', [ADDRESS], '/van-ban/'],
    ['an address that its kind makes room for', 'list', [LISTS, ADDRESS], '/van-ban/'],
    ['an address without a page', 'policy', [{ ...ADDRESS, address: '/mat/' }], '/mat/'],
  ])('a budget for %s fails', (_name, kind, budgets, what) => {
    expect(told(overweight(site(kind, kind === 'list' ? 30_000 : 8_000), budgets))).toEqual([
      `src/guards/built/weight.ts: Không trang nào cần giới hạn riêng cho ${what}; bỏ dòng ấy. / No page needs the budget for ${what}; remove that line.`,
    ]);
  });

  test('the report names the heaviest first', () => {
    expect(heaviest(site('agency', 8_000))[0]).toMatch(/^ *\d+\.\d KB \/ 14\.0 KB {2}\/van-ban\/$/);
  });

  test('every budget has a reason', () => {
    expect(BUDGETS.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });
});
