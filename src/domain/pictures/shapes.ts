import type { Motif } from './groups.ts';
import type { Form, Paint, Print } from './tile.ts';

/** Prints a block around a point. */
export const print = (motif: Motif, x: number, y: number, scale = 1, turn = 0): Print => ({ motif, x, y, scale, turn });
export const form = (paint: Paint, path: string): Form => ({ paint, path });
export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1-${2 * r} 0Z`;
export const diamond = (x: number, y: number, r: number) => `M${x - r} ${y}l${r}-${r} ${r} ${r}-${r} ${r}Z`;
/** A line of small waves across the whole tile. */
const waves = (y: number, length: number, height: number) =>
  `M-20 ${y}q${length / 2}-${height} ${length} 0${`t${length} 0`.repeat(Math.ceil(430 / length))}`;
export const river = (y: number, length: number, bottom = 170): Form[] => [
  form('broad-second', `${waves(y, length, 14)}V${bottom}H-20Z`),
  form('faint', `${waves(y + 12, length, 12)}${waves(y + 24, length, 12)}${waves(y + 36, length, 12)}`),
];

/** An edge of round lobes, as of an opened flower. */
export const lobes = (x: number, y: number, r: number) =>
  `M${points(x, y, r, 12).join(`A${Math.round(r * 0.3)} ${Math.round(r * 0.3)} 0 0 1 `)}Z`;
export const octagon = (x: number, y: number, r: number) => `M${points(x, y, r, 8).join('L')}Z`;
/** Corners around a middle, the first one again at the end. */
const points = (x: number, y: number, r: number, count: number) =>
  Array.from({ length: count + 1 }, (_, nth) => {
    const angle = ((nth + 0.5) / count) * 2 * Math.PI;
    return `${Math.round(x + r * Math.sin(angle))} ${Math.round(y - r * Math.cos(angle))}`;
  });

/** Circles in a row, `step` apart from centre to centre: each is written like the last, which costs next to nothing. */
export const circleRow = (x: number, y: number, radius: number, step: number, count: number) =>
  `M${x - radius} ${y}${`a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1-${2 * radius} 0m${step} 0`.repeat(count)}`;
