import { describe, expect, test } from 'vitest';
import { html, LEGAL, PLAIN } from '../support/markdown.ts';

/** The text with every citation between brackets: `[words|attributes]`. */
const cited = (markdown: string, file = LEGAL) =>
  html(markdown, file)
    .replace(
      /<citation([^>]*)>(.*?)<\/citation>/gs,
      (_, attributes: string, inside: string) => `[${inside}|${attributes.trim()}]`,
    )
    .replace(/<[^>]*>/g, '')
    .trim();

const D = 'Nghị định số 1/2020/NĐ-CP';

describe('citations in running text', () => {
  test('are marked with the text and the provision', () => {
    expect(cited(`Theo khoản 2 Điều 4 ${D}.`, PLAIN)).toBe(
      `Theo [khoản 2 Điều 4 ${D}|number="1/2020/NĐ-CP" anchor="dieu-4-khoan-2"].`,
    );
  });

  test('know the provision in which they stand', () => {
    expect(cited('## Điều 5. A\n\n1. Theo khoản 3 Điều này.\n')).toContain(
      'Theo [khoản 3 Điều này|anchor="dieu-5-khoan-3"].',
    );
  });

  test('do not lead to the provision that they stand in', () => {
    expect(cited('## Điều 5. A\n\n1. Khoản này.\n')).toContain('1. Khoản này.');
  });

  test('stand in points, items and tables too', () => {
    const text = `## Điều 5. A\n\n1. x:\n\na) Điều 1 ${D}\n\n- Điều 2 ${D}\n\n| a |\n| --- |\n| Điều 3 ${D} |\n`;
    for (const number of [1, 2, 3]) expect(cited(text)).toContain(`anchor="dieu-${number}"]`);
  });
});

describe('left alone are', () => {
  test('headings and links', () => {
    expect(cited(`## Theo ${D}\n\n[Điều 4 ${D}](/van-ban/x/)`, PLAIN)).not.toContain('[');
  });

  test('a text named again below the same heading, also where the author linked it', () => {
    expect(cited(`${D} và ${D}.\n\n## A\n\n${D}`, PLAIN).match(/\[/g)).toHaveLength(2);
    expect(cited(`[${D}](/van-ban/x/) và ${D}.`, PLAIN)).not.toContain('[');
  });

  test('provisions within quoted words, which are of another text', () => {
    expect(cited('## Điều 1. A\n\n1. Sửa như sau:\n\n“2. Theo Điều 4.”\n')).not.toContain('[');
  });

  test('texts that cannot hold a component', () => {
    expect(cited(`Theo Điều 4 ${D}.`, 'agencies/co-quan-a/index.vi.md')).not.toContain('[');
  });
});

test('a number without a year takes the year that the text gives elsewhere', () => {
  expect(cited('Chỉ thị số 04/CT-BCT ngày 19/02/2021.\n\n## A\n\nTheo Chỉ thị số 04/CT-BCT.', PLAIN)).toContain(
    'Theo [Chỉ thị số 04/CT-BCT|number="04/CT-BCT" year="2021"].',
  );
});
