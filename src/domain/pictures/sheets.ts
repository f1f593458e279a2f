import type { Dice } from './dice.ts';
import type { Motif } from './groups.ts';
import { circle, circleRow, diamond, form, lobes, octagon, print, river } from './shapes.ts';
import type { Form, Mark, TileView } from './tile.ts';

/** The box of a print that stands alone on a page. */
export const SHEET = { width: 400, height: 200 } as const;

/** How a print is composed from two blocks; its border is the same for all. */
type Sheet = (dice: Dice, first: Motif, second: Motif) => Pick<TileView, 'cloth' | 'marks'>;

const sheet = (marks: readonly Mark[]): ReturnType<Sheet> => ({
  cloth: undefined,
  // On paper a browser leaves grounds out, but not shapes.
  marks: [form('ground', 'M0 0H400V200H0Z'), ...marks, ...BORDER],
});

/** Beads along a line, as many as fit. */
const beads = (from: readonly [number, number], to: readonly [number, number], count: number) =>
  Array.from({ length: count }, (_, nth) => {
    const share = (nth + 0.5) / count;
    return diamond(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share, 2.4);
  }).join('');

/** A hem all round, as around a woodcut: what reaches over the edge of the picture is cut by it. */
const BORDER: readonly Form[] = [
  form('broad', 'M0 0H400V200H0ZM14 14V186H386V14Z'),
  form('bead', beads([14, 7], [386, 7], 31) + beads([14, 193], [386, 193], 31)),
  form('bead', beads([7, 14], [7, 186], 14) + beads([393, 14], [393, 186], 14)),
  form('line', 'M14 14H386V186H14Z'),
];

/** The thing itself, large before a sun, at the river; its companions on the far bank. */
const riverside: Sheet = (dice, first, second) => {
  const length = dice.pick([40, 50, 64]);
  return sheet([
    form('broad-second', circle(200, 92, 74)),
    form('ground', circle(200, 92, 68)),
    form('broad-second', circle(200, 92, 62)),
    form('broad', 'M0 132C60 108 110 112 150 122S290 106 400 128V200H0Z'),
    print(second, 72, 106, 1.6),
    print(second, 328, 106, 1.6),
    ...river(156, length, 210),
    print(first, 200, 98, 3.4),
  ]);
};

/** The thing in an opened flower, its companions left and right, on scales of water. */
const flower: Sheet = (dice, first, second) => {
  const edge = dice.pick([lobes, octagon, circle]);
  const scales = Array.from({ length: 8 }, (_, row) => {
    const at = (radius: number) => circleRow((row % 2) * 25, 14 + row * 25, radius, 50, 9);
    return [form('ground', at(25)), form('faint', at(24) + at(16) + at(8))];
  }).flat();
  const beside = (x: number) => [
    form('broad-second', edge(x, 100, 46)),
    form('ground', edge(x, 100, 40)),
    print(second, x, 100, 1.5),
  ];
  return sheet([
    ...scales,
    ...beside(66),
    ...beside(334),
    form('broad', edge(200, 100, 84)),
    form('broad-second', edge(200, 100, 77)),
    form('ground', edge(200, 100, 69)),
    form('line', edge(200, 100, 65)),
    print(first, 200, 100, 2.7),
  ]);
};

/** The thing in the middle of a bronze drum: its companions go round it. */
const drum: Sheet = (_, first, second) => {
  const around = (radius: number, count: number, motif: Motif, scale: number) =>
    Array.from({ length: count }, (_, nth) => {
      const angle = (nth / count) * 2 * Math.PI;
      return print(
        motif,
        Math.round(200 + radius * Math.sin(angle)),
        Math.round(100 - radius * Math.cos(angle)),
        scale,
        Math.round((angle / Math.PI) * 180),
      );
    }).filter(({ x, y }) => x > 10 && x < 390 && y > 0 && y < 200);
  return sheet([
    form('broad', 'M0 0H400V200H0Z'),
    form('ground', circle(200, 100, 141)),
    form('broad-second', circle(200, 100, 136)),
    form('ground', circle(200, 100, 130)),
    form('faint', circle(200, 100, 126) + circle(200, 100, 83)),
    ...around(164, 26, first, 0.85),
    ...around(104, 16, second, 0.95),
    form('broad', circle(200, 100, 78)),
    form('ground', circle(200, 100, 71)),
    print(first, 200, 100, 2.6),
  ]);
};

export const SHEETS: readonly Sheet[] = [riverside, flower, drum];
