import { describe, expect, test } from 'vitest';
import { type Group, KITS } from '../../../../src/domain/pictures/groups.ts';
import { motifsOf, printOf, TILE, tileOf, type TileView } from '../../../../src/domain/pictures/tile.ts';
import { DRAWINGS } from '../../../../src/components/pictures/motifs.ts';

const groups = Object.keys(KITS) as Group[];
const ids = Array.from({ length: 40 }, (_, at) => `san-pham-${at}`);
/** What is seen of a tile: everything but its id. */
const seen = ({ id: _id, ...rest }: TileView) => JSON.stringify(rest);

describe('the picture of a product', () => {
  test('is the same for ever for the same id', () => {
    for (const group of groups) expect(tileOf(group, 'banh-trang')).toEqual(tileOf(group, 'banh-trang'));
  });

  test.each(groups)('differs from every other of its group: %s', (group) => {
    expect(new Set(ids.map((id) => seen(tileOf(group, id)))).size).toBe(ids.length);
  });

  test.each(groups)('is printed with blocks that are drawn: %s', (group) => {
    const blocks = motifsOf(ids.map((id) => tileOf(group, id)));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.filter((block) => !DRAWINGS[block])).toEqual([]);
  });

  test('shows a block that the id calls for', () => {
    expect(motifsOf([tileOf('textile', 'chieu-dinh-yen')])).toContain('weave');
    expect(motifsOf([tileOf('fish-and-meat', 'nuoc-mam-ca-linh')])).toContain('jar');
  });

  test('is on its own page a print of the same blocks and colours', () => {
    for (const group of groups) {
      const [tile, large] = [tileOf(group, 'banh-trang'), printOf(group, 'banh-trang')];
      expect({ ...large, cloth: tile.cloth, marks: tile.marks }).toEqual({ ...tile, height: large.height });
      expect(motifsOf([large]).filter((block) => !DRAWINGS[block])).toEqual([]);
      // The thing itself and its companions, nothing else.
      expect(motifsOf([large])).toHaveLength(2);
    }
  });

  test('has ids that an address and a page can bear', () => {
    expect(tileOf('lotus', 'bot-sua-sen').id).toMatch(/^tile-[a-z0-9-]+$/);
  });

  test('keeps its prints near the picture', () => {
    const prints = groups.flatMap((group) => ids.flatMap((id) => tileOf(group, id).marks));
    for (const mark of prints) {
      if (!('motif' in mark)) continue;
      expect(mark.x).toBeGreaterThan(-60);
      expect(mark.x).toBeLessThan(TILE.width + 60);
      expect(mark.y).toBeGreaterThan(-60);
      expect(mark.y).toBeLessThan(TILE.height + 60);
    }
  });
});

test('no drawing lies unused', () => {
  const used = new Set<string>(Object.values(KITS).flatMap(({ motifs }) => [...motifs]));
  expect(Object.keys(DRAWINGS).filter((name) => !used.has(name))).toEqual([]);
});
