import { describe, expect, test } from 'vitest';
import { html, PLAIN } from '../support/markdown.ts';

describe('numbers', () => {
  test('that must stay on one line are held together', () => {
    expect(html('Theo 45/2012/NĐ-CP: **300 triệu đồng**.', PLAIN)).toBe(
      '<p>Theo <citation number="45/2012/NĐ-CP"><span class="unbroken">45/2012/NĐ-CP</span></citation>: <strong><span class="unbroken">300 triệu đồng</span></strong>.</p>',
    );
  });

  test('in a heading leave its anchor alone', () => {
    expect(html('## Từ 1/7/2025\n', PLAIN)).toBe('<h2 id="tu-1-7-2025">Từ <span class="unbroken">1/7/2025</span></h2>');
  });
});

describe('tables', () => {
  const table = html('| a | b | c | d |\n| :-- | --: | :-: | --- |\n| 1 | 2 | 3 | 4 |\n', PLAIN);

  test('stand in a box that scrolls and can be reached by keyboard', () => {
    expect(table).toMatch(/^<div (?:class|className)="table-box" tab[iI]ndex="0"><table>/);
  });

  test('align their columns by class, never by style', () => {
    expect(table).not.toContain('style');
    expect([...table.matchAll(/<td[^>]*>/g)].map(([tag]) => /align-\w+/.exec(tag)?.[0])).toEqual([
      'align-left',
      'align-right',
      'align-center',
      undefined,
    ]);
  });
});

test('a box to tick is a picture for a pen, no field', () => {
  const boxes = html('- [ ] Giấy đăng ký\n', PLAIN);
  expect(boxes).toMatch(/<span class(?:Name)?="tick-box"><\/span>/);
  expect(boxes).not.toContain('<input');
});
