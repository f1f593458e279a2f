import type { Dice } from './dice.ts';
import type { Motif } from './groups.ts';
import { circle, diamond, form, lobes, octagon, print, river } from './shapes.ts';
import type { Print, TileView } from './tile.ts';

/** How a tile is composed from two blocks. */
type Layout = (dice: Dice, first: Motif, second: Motif) => Pick<TileView, 'cloth' | 'marks'>;

/** The edge of a clearing for one large block. */
const frame = (dice: Dice) => dice.pick([circle, circle, lobes, octagon]);

/** A block that stays behind another. */
const faintly = (one: Print): Print => ({ ...one, faint: true });

/** A small ornament between the blocks. */
const seed = (dice: Dice) =>
  dice.pick([(x: number, y: number) => circle(x, y, 3), (x: number, y: number) => diamond(x, y, 4.5)]);

/** Rows that stand between each other, as bricks do. */
const bricks: Layout = (dice, first, second) => {
  const width = dice.pick([68, 76, 84]);
  const scale = width / 60;
  const half = width / 2;
  const small = seed(dice);
  const [upper, lower] = dice.once(2) ? [first, second] : [first, first];
  return {
    cloth: {
      width,
      height: width + 4,
      transform: `translate(${dice.below(width)} ${dice.pick([-4, 20])})`,
      marks: [
        print(upper, half, width / 4 + 1, scale * 0.8),
        print(lower, 0, width * 0.75 + 3, scale * 0.8),
        print(lower, width, width * 0.75 + 3, scale * 0.8),
        form('bead', small(0, width / 4 + 1) + small(width, width / 4 + 1) + small(half, width * 0.75 + 3)),
      ],
    },
    marks: [],
  };
};

/** Blocks in the eyes of a net, as in brocade. */
const trellis: Layout = (dice, first, second) => {
  const size = dice.pick([84, 96]);
  const half = size / 2;
  const bulge = dice.pick([0, half * 0.35]);
  const filled = dice.once(2);
  const eye = (inset: number) =>
    `M${half} ${inset}C${half + bulge} ${half * 0.5} ${size - inset - bulge} ${half * 0.5} ${size - inset} ${half}` +
    `C${size - inset - bulge} ${half * 1.5} ${half + bulge} ${half * 1.5} ${half} ${size - inset}` +
    `C${half - bulge} ${half * 1.5} ${inset + bulge} ${half * 1.5} ${inset} ${half}` +
    `C${inset + bulge} ${half * 0.5} ${half - bulge} ${half * 0.5} ${half} ${inset}Z`;
  return {
    cloth: {
      width: size,
      height: size,
      transform: `translate(${dice.below(size)} ${dice.pick([80 - half, 80])})`,
      marks: [
        form('broad', eye(0)),
        form(filled ? 'broad-second' : 'ground', eye(4)),
        form('line', eye(9)),
        print(first, half, half, size / 88),
        ...[0, size].flatMap((x) => [0, size].map((y) => print(second, x, y, size / 120))),
      ],
    },
    marks: [],
  };
};

/** Water as on old prints, scale upon scale, and one large block in a clearing. */
const scales: Layout = (dice, first, second) => {
  const r = dice.pick([24, 30]);
  const scale = (x: number, y: number) => [
    form('ground', circle(x, y, r)),
    form('faint', circle(x, y, r - 1) + circle(x, y, r * 0.68) + circle(x, y, r * 0.36)),
  ];
  const x = dice.pick([110, 200, 290]);
  const edge = frame(dice);
  // Beside a block that stands near an edge there is room on one side only.
  const flanked = dice.once(2) && x === 200;
  const beside = (side: number, motif: Motif) => [
    form('broad-second', edge(side, 80, 37)),
    form('ground', edge(side, 80, 32)),
    print(motif, side, 80, 1.05),
  ];
  return {
    cloth: {
      width: 2 * r,
      height: r,
      transform: `translate(${dice.below(r)} 0)`,
      marks: [
        ...scale(0, r * 0.5),
        ...scale(2 * r, r * 0.5),
        ...scale(r, r),
        ...scale(0, r * 1.5),
        ...scale(2 * r, r * 1.5),
      ],
    },
    marks: [
      form('broad-second', edge(x, 80, 62)),
      form('ground', edge(x, 80, 55)),
      print(first, x, 80, 2),
      ...(flanked ? [x - 112, x + 112].flatMap((side) => beside(side, second)) : []),
    ],
  };
};

/** One large block in a ring, over a cloth of small ones. */
const medallion: Layout = (dice, first, second) => {
  const x = dice.pick([100, 200, 300]);
  const edge = frame(dice);
  const small = seed(dice);
  const turn = dice.pick([0, 45]);
  return {
    cloth: {
      width: 44,
      height: 44,
      transform: `rotate(${turn})`,
      marks: [
        faintly(print(second, 22, 22, 0.64, -turn)),
        form('bead', small(0, 0) + small(44, 44) + small(0, 44) + small(44, 0)),
      ],
    },
    marks: [
      form('solid', edge(x, 80, 69)),
      form('broad', edge(x, 80, 67)),
      form(dice.once(2) ? 'ground' : 'broad-second', edge(x, 80, 59)),
      form('line', edge(x, 80, 55)),
      print(first, x, 80, 2.1),
    ],
  };
};

/** Woven hems above and below a row of blocks. */
const hems: Layout = (dice, first, second) => {
  const step = dice.pick([16, 20, 25]);
  const teeth = (y: number, height: number) =>
    `M0 ${y}${`l${step / 2} ${height} ${step / 2} ${-height}`.repeat(400 / step)}Z`;
  const beads = (y: number) =>
    Array.from({ length: 400 / step }, (_, nth) => diamond(step * (nth + 0.5), y, 3.5)).join('');
  const turns = dice.pick([
    [0, 0],
    [-12, 12],
  ] as const);
  return {
    cloth: undefined,
    marks: [
      form('broad', 'M0 0H400V34H0ZM0 126H400V160H0Z'),
      form('broad-second', teeth(34, 11) + teeth(126, -11)),
      form('solid', 'M0 18H400V20H0ZM0 140H400V142H0Z'),
      form('bead', beads(27) + beads(133)),
      ...[0, 1, 2, 3, 4].map((nth) =>
        print(nth % 2 ? second : first, 40 + 80 * nth, 80, nth % 2 ? 1.25 : 1.6, turns[nth % 2]),
      ),
    ],
  };
};

/** The far bank, from its near end to its far one. */
const BANK = {
  plain: 'C90 76 150 84 200 98S330 84 400 92',
  mirror: 'C310 76 250 84 200 98S70 84 0 92',
} as const;

/** The blocks stand in a landscape: sun, far bank, river. */
const landscape: Layout = (dice, first, second) => {
  const mirror = dice.once(2);
  const across = (x: number) => (mirror ? 400 - x : x);
  const sun = dice.pick([28, 36, 46]);
  return {
    cloth: undefined,
    marks: [
      form('broad-second', circle(across(dice.pick([70, 200, 316])), 66, sun)),
      form('broad', mirror ? `M400 104${BANK.mirror}V160H400Z` : `M0 104${BANK.plain}V160H0Z`),
      print(second, across(54), 88, 1.5),
      print(second, across(346), 94, 1.25),
      print(first, across(dice.pick([150, 180, 236])), 80, 2.6),
      ...river(122, dice.pick([40, 50, 64])),
    ],
  };
};

/** Squares in two colours, as of a checked scarf. */
const checks: Layout = (dice, first, second) => {
  const size = dice.pick([64, 80]);
  return {
    cloth: {
      width: 2 * size,
      height: 2 * size,
      transform: `translate(0 ${dice.pick([0, size / 2])})`,
      marks: [
        form('broad-second', `M0 0H${size}V${size}H0ZM${size} ${size}h${size}v${size}h-${size}Z`),
        form('line', `M4 4H${size - 4}V${size - 4}H4ZM${size + 4} ${size + 4}h${size - 8}v${size - 8}h-${size - 8}Z`),
        print(first, size / 2, size / 2, size / 56),
        print(first, size * 1.5, size * 1.5, size / 56),
        print(second, size * 1.5, size / 2, size / 56),
        print(second, size / 2, size * 1.5, size / 56),
      ],
    },
    marks: [],
  };
};

/** Blocks strewn loosely, large and small, nearly upright: bowls and jars do not fall. */
const strewn: Layout = (dice, first, second) => {
  const turn = dice.pick([-28, -18, 16, 24, 32]);
  return {
    cloth: {
      width: 120,
      height: 104,
      transform: `rotate(${turn})translate(${dice.below(120)} ${dice.below(100)})`,
      marks: [
        print(first, 32, 32, 1.25, dice.below(24) - 12 - turn),
        print(first, 92, 78, 0.85, dice.below(24) - 12 - turn),
        print(second, 88, 26, 0.8, 12 - turn),
        print(second, 30, 82, 0.8, -12 - turn),
        form('bead', circle(62, 52, 3.5) + circle(60, 8, 2.5) + circle(6, 58, 2.5) + circle(116, 52, 3)),
      ],
    },
    marks: [],
  };
};

/** Rings around a block that rises from the lower edge, as around the star of a bronze drum. */
const rings: Layout = (dice, first, second) => {
  const x = dice.pick([90, 200, 310]);
  const count = dice.pick([12, 14, 16]);
  const around = (radius: number, motif: Motif, scale: number, shift: number) =>
    Array.from({ length: count }, (_, nth) => {
      const angle = ((nth + shift) / count) * 360;
      const radians = (angle / 180) * Math.PI;
      return print(
        motif,
        Math.round(x + radius * Math.sin(radians)),
        Math.round(132 - radius * Math.cos(radians)),
        scale,
        Math.round(angle),
      );
    }).filter((one) => one.x > -24 && one.x < 424 && one.y < 170 && one.y > -24);
  return {
    cloth: undefined,
    marks: [
      form('faint', [216, 222, 262, 268, 308, 314].map((radius) => circle(x, 132, radius)).join('')),
      form('broad', circle(x, 132, 200)),
      form('ground', circle(x, 132, 142)),
      form('broad-second', circle(x, 132, 136)),
      form('ground', circle(x, 132, 130)),
      form('broad', circle(x, 132, 76)),
      form('ground', circle(x, 132, 68)),
      ...around(171, second, 0.95, 0.5),
      ...around(103, first, count === 12 ? 1 : 0.85, 0),
      print(first, x, 104, 1.9),
    ],
  };
};

/** Stripes as they come from the loom: broad ones with blocks, narrow ones between. */
const stripes: Layout = (dice, first, second) => {
  const width = dice.pick([120, 136, 152]);
  const broad = width - 64;
  const middle = 64 + broad / 2;
  const height = dice.pick([54, 64]);
  const small = seed(dice);
  const move = `translate(${dice.below(width)} ${dice.below(height)})`;
  const slant = dice.pick([0, 0, 32]);
  return {
    cloth: {
      width,
      height,
      transform: slant ? `${move}rotate(${-slant})` : move,
      marks: [
        form('broad-second', `M0 0H6V${height}H0ZM58 0H64V${height}H58Z`),
        form('broad', `M12 0H52V${height}H12Z`),
        form('line', `M9 0V${height}M55 0V${height}`),
        print(second, 32, height / 2, 0.8, slant),
        print(first, middle, height / 2, Math.min(broad, height) / (slant ? 54 : 48), slant),
        form('bead', small(middle, 0) + small(middle, height)),
      ],
    },
    marks: [],
  };
};

export const LAYOUTS: readonly Layout[] = [
  bricks,
  trellis,
  scales,
  medallion,
  hems,
  landscape,
  checks,
  strewn,
  rings,
  stripes,
];
