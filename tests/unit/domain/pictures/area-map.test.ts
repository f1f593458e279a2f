import { describe, expect, test } from 'vitest';
import { AREA_PANELS, linesOf, placeOfCell, topOfRow } from '../../../../src/domain/pictures/area-map.ts';

describe.each(AREA_PANELS)('the cells of $province', (panel) => {
  const cells = Object.keys(panel.cells).map((id) => ({ id, ...placeOfCell(panel, id)! }));

  test('stand within the drawing, each in a place of its own', () => {
    for (const { at, width } of cells) expect(at + width).toBeLessThanOrEqual(100.1);
    const overlaps = cells.flatMap((a, index) =>
      cells
        .slice(index + 1)
        .filter((b) => Math.abs(a.at - b.at) < a.width - 0.1 && Math.abs(a.row - b.row) < 1)
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  test('none stands in the river', () => {
    for (const { row } of cells) expect(row <= 2 || row >= 3).toBe(true);
  });
});

test('a district without a cell has no place', () => {
  expect(placeOfCell(AREA_PANELS[0]!, 'huyen-khac')).toBeUndefined();
});

test('the row below the river begins after it', () => {
  expect(topOfRow(3) - topOfRow(2)).toBeGreaterThan(topOfRow(2) - topOfRow(1));
});

test('names stand in lines that fit a narrow cell', () => {
  expect(linesOf('Sa Đéc')).toEqual(['Sa Đéc']);
  expect(linesOf('Gò Công Tây')).toEqual(['Gò Công', 'Tây']);
  expect(linesOf('TP. Cao Lãnh')).toEqual(['TP.', 'Cao Lãnh']);
});
