import type { Motif } from '../../domain/pictures/groups.ts';

/*
 * The blocks that tiles are printed with, drawn for this site. Each stands in a box of 40 × 40 around (0, 0) and takes
 * its colours from the tile (styles/tile.css). Widths come from the tile as well, so that a block can be cut small or large.
 */
const shape = (d: string) => `<path d="${d}"/>`;
const accent = (d: string) => `<path d="${d}" fill="var(--second)"/>`;
const solid = (d: string) => `<path d="${d}" fill="var(--line)"/>`;
const cut = (d: string) => `<path d="${d}" fill="none"/>`;
const line = (d: string) => `<path d="${d}" fill="none" stroke="var(--bare)"/>`;
const disc = (r: number, fill?: 'second') => `<circle r="${r}"${fill ? ` fill="var(--${fill})"` : ''}/>`;
const at = (x: number, y: number, turn: number, drawing: string) =>
  `<g transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}">${drawing}</g>`;
const mirrored = (drawing: string) => `${drawing}<g transform="scale(-1 1)">${drawing}</g>`;
const ring = (count: number, drawing: string) =>
  Array.from({ length: count }, (_, nth) => at(0, 0, (360 / count) * nth, drawing)).join('');

const grain = shape('M0 0C-3-3-3-7 0-10 3-7 3-3 0 0Z');
const wave = line('M-19 16c3-3 6-3 9.5 0s6.5 3 9.5 0 6.5-3 9.5 0 6.5 3 9.5 0');

/** The drawing of each motif, as SVG. */
export const DRAWINGS: Readonly<Record<Motif, string>> = {
  // rice
  'rice-ear':
    accent('M-8 19C-16 13-18 5-17-4-11 2-8 10-8 19Z') +
    line('M-8 19C-7 6-3-6 9-13') +
    [
      [-7, 10, -46],
      [-7, 9, 44],
      [-5.5, 3, -38],
      [-5, 3, 52],
      [-2.5, -3, -24],
      [-2, -3, 62],
      [2, -8, -6],
      [3, -8, 80],
      [8, -12.5, 48],
    ]
      .map(([x = 0, y = 0, turn = 0]) => at(x, y, turn, grain))
      .join(''),
  'rice-bowl':
    shape('M-13 0C-13-7-7-11 0-11S13-7 13 0Z') +
    cut('M-6-5l2-1.5M0-7l2 1.5M5-3l2-1.5M-2-3l2 1') +
    accent('M-17-1H17C16 8 11 14 7 15H-7C-11 14-16 8-17-1Z') +
    cut('M-15 5C-7 8.5 7 8.5 15 5') +
    shape('M-6 15H6L5 19H-5Z') +
    line('M-5-14.5c-2-1.5 2-3 0-5M4-14.5c-2-1.5 2-3 0-5'),
  noodles:
    shape('M-6-18C-17-18-16-5-3 0-16 5-17 18-6 18H6C17 18 16 5 3 0 16-5 17-18 6-18Z') +
    cut(
      'M-4-18C-12-16-11-5-1 0-11 5-12 16-4 18M4-18C12-16 11-5 1 0 11 5 12 16 4 18M0-18C-6-14-6-5 0 0-6 5-6 14 0 18M0-18C6-14 6-5 0 0 6 5 6 14 0 18',
    ) +
    accent('M-6-3.5H6V3.5H-6Z') +
    cut('M-6 0H6'),
  'rice-paper':
    disc(18) +
    cut('M-6-17V17M0-18V18M6-17V17M-12-13.4V13.4M12-13.4V13.4M-17-6H17M-18 0H18M-17 6H17M-13.4-12H13.4M-13.4 12H13.4') +
    disc(11, 'second') +
    cut('M-4-4l2-1M3-6l1 2M-6 2l1 2M1 0l2 1M5 4l2-1M-1 6l2 1'),

  // lotus
  'lotus-flower':
    mirrored(
      accent('M0 14C-9 17-17 13-20 5-14 2-8 4-4 8Z') +
        shape('M0 14C-10 12-17 5-18-5-11-4-5 0-3 6Z') +
        shape('M0 14C-8 9-13 0-11-11-5-8-1-2 0 4Z'),
    ) +
    shape('M0-18C6-11 8-5 8 1S4 11 0 14C-4 11-8 7-8 1S-6-11 0-18Z') +
    cut('M0 9V-4M-3 7C-4 3-4 0-3-3M3 7C4 3 4 0 3-3'),
  'lotus-pod':
    line('M0 11C0 14 1 17 4 19') +
    shape('M-16-6C-14 5-7 11-3 12H3C7 11 14 5 16-6Z') +
    accent('M-16-7a16 8 0 0 0 32 0a16 8 0 0 0-32 0Z') +
    [
      [0, -11.5],
      [-8, -9],
      [8, -9],
      [-4, -4.5],
      [4, -4.5],
      [-11.5, -5],
      [11.5, -5],
    ]
      .map(([x = 0, y = 0]) => `<ellipse cx="${x}" cy="${y}" rx="2.2" ry="1.5"/>`)
      .join('') +
    cut('M-8 1C-6 5-4 8-2 12M8 1C6 5 4 8 2 12M0 2V12'),
  'lotus-leaf': disc(18) + ring(9, cut('M0-4V-17M0-10l-3.5-6M0-10l3.5-6')) + disc(3.5, 'second'),
  'lotus-bud':
    line('M0 9C2 13 1 16-1 20') +
    accent('M0 15C4 9 11 9 16 12 11 17 5 18 0 15Z') +
    shape('M0-19C7-12 9-6 9-1S5 9 0 10C-5 9-9 4-9-1S-7-12 0-19Z') +
    cut('M0 10C-5 5-5-3 0-9 5-3 5 5 0 10ZM-4-13C-2-11-1-10 0-9 1-10 2-11 4-13'),
  'lotus-rosette':
    ring(8, shape('M0-2C-6-7-6-14 0-19 6-14 6-7 0-2ZM0-9V-14')) +
    disc(6, 'second') +
    ring(6, `<circle cy="-3.2" r=".8"/>`),

  // fish and meat
  fish:
    accent('M-8-7C-4-14 6-14 10-9L6-5ZM-2 8C0 13 6 14 9 12L5 6Z') +
    shape('M-19 1C-13-9 1-11 10-2L19-9C17-3 17 5 19 11L10 4C1 12-13 11-19 1Z') +
    cut(
      'M-10-6.5C-7-2-7 4-10 8M-4-5c2.5 1.5 2.5 4.5 0 6M-4 1c2.5 1.5 2.5 4.5 0 6M1-5c2.5 1.5 2.5 4.5 0 6M1 1c2.5 1.5 2.5 4.5 0 6M6-2c2 1.5 2 4.5 0 6M13-1l4-3M13 3l4 3',
    ) +
    `<circle cx="-14" cy="-.5" r="1.2" fill="var(--line)"/>`,
  'dried-fish':
    line('M-20-15C-8-12 8-12 20-15') +
    [-12, 0, 12]
      .map((x, nth) =>
        at(
          x,
          nth === 1 ? 2 : 1,
          0,
          line('M0-14V-9') +
            (nth === 1 ? accent : shape)('M0-10C4-6 5 1 2 8L5 16C2 14-2 14-5 16L-2 8C-5 1-4-6 0-10Z') +
            cut('M-3-3C-1-2 1-2 3-3M0 0V7M-2 2l2 1.5 2-1.5M-2 5l2 1.5 2-1.5'),
        ),
      )
      .join(''),
  shrimp:
    line('M14-10C18-12 20-15 19-19M13-8C18-9 20-6 20-1M-2 4l3-2M-3 0l4-1M2-4l2 3M7-5l1 3') +
    accent('M1 13L9 18 8 12 12 8 1 8Z') +
    shape('M15-9C5-17-13-13-15 1-15 9-8 15 1 14L1 8C-5 8-7 5-6 1-4-4 4-7 13-4Z') +
    cut('M4-13C2-10 2-8 4-6M-4-11C-4-8-2-6-1-5M-11-6C-9-4-7-3-5-2M-15 2C-12 3-9 3-6 3M-11 10C-9 9-7 8-5 7') +
    `<circle cx="10" cy="-8.5" r="1.1" fill="var(--line)"/>`,
  jar:
    shape('M-8-10C-16-6-18 1-15 9-13 15-9 18-7 19H7C9 19 13 15 15 9 18 1 16-6 8-10Z') +
    cut('M-15.5-2C-8 1 8 1 15.5-2M-15 9C-8 12 8 12 15 9M-13 3l4 4 4.5-3 4.5 3.5 4.5-3.5 4.5 3 4-4') +
    accent('M-10-10C-11-15-8-18 0-18S11-15 10-10C5-8-5-8-10-10Z') +
    cut('M-9.5-12.5C-4-11 4-11 9.5-12.5'),
  sausage:
    line('M0-20V-16L-7-11M0-16L7-11') +
    at(
      -8,
      3,
      7,
      '<rect x="-5" y="-15" width="10" height="30" rx="5"/>' + cut('M-2-9l2 1.5M1-4l2-1M-3 0l2 1M0 5l2 1.5M-2 10l2-1'),
    ) +
    at(
      8,
      3,
      -7,
      '<rect x="-5" y="-15" width="10" height="30" rx="5" fill="var(--second)"/>' +
        cut('M-2-9l2 1.5M1-4l2-1M-3 0l2 1M0 5l2 1.5M-2 10l2-1'),
    ),
  'leaf-packet':
    shape('M-16-12L0-17 16-12V11L0 17-16 11Z') +
    cut('M-16-12L0-6 16-12M0-6V17M-12-4V6M-8-2V8M-4-1V10M12-4V6M8-2V8M4-1V10') +
    accent('M-16-2L0 4 16-2V2L0 8-16 2Z') +
    accent('M0 5C-8 1-9-6-4-6-1-6 0-1 0 5ZM0 5C8 1 9-6 4-6 1-6 0-1 0 5Z'),

  // fruit and vegetable
  mango:
    line('M-1-13L0-19') +
    accent('M-1-15C-6-20-14-20-19-15-13-11-6-11-1-15Z') +
    cut('M-1-15C-7-16-11-16-15-15') +
    shape('M-3-13C8-17 18-8 16 4 13 15 1 20-8 16-17 12-18 2-13-5-10-9-8-11-3-13Z') +
    cut('M8-8C12-4 13 3 9 9M-10 4C-10 8-8 11-5 12'),
  soursop:
    line('M0-13C0-16 2-18 5-19') +
    accent('M1-14C5-19 12-19 17-16 13-11 7-11 1-14Z') +
    shape('M-2-13C7-15 15-9 15 0 15 9 8 17 1 19-8 17-15 9-15 0-15-8-10-12-2-13Z') +
    cut(
      'M-9-5l2-3 2 3M-2-6l2-3 2 3M5-5l2-3 2 3M-12 2l2-3 2 3M-5 2l2-3 2 3M2 2l2-3 2 3M9 2l2-3 2 3M-9 9l2-3 2 3M-2 9l2-3 2 3M5 9l2-3 2 3M-5 15l2-3 2 3M2 15l2-3 2 3',
    ),
  'citrus-slice': disc(18) + disc(14.5, 'second') + ring(8, shape('M0-2L-4.5-11.5C-2-13.5 2-13.5 4.5-11.5Z')),
  'leek-bulb':
    line('M-2-7C-3-13-8-17-14-18M0-7C0-12 0-16 1-20M2-7C3-13 8-16 14-16M-4 18l-3 2M0 18v2M4 18l3 2') +
    accent('M5 17C13 15 14 9 10 4 8 1 6-3 5-8L1-7Z') +
    shape('M-1 18C-10 17-12 10-8 5-5 1-4-3-4-9L3-9C3-3 4 1 6 5 9 10 7 17-1 18Z') +
    cut('M-2 18C-6 12-4 4-1-8M1 18C4 12 3 4 1-8'),

  // drink and herb
  'tea-cup':
    line('M-6-11c-4-3 2-5-1-9M1-11c-4-3 2-5-1-9M8-11c-4-3 2-5-1-9') +
    shape('M-18 13C-8 20 8 20 18 13Z') +
    shape('M-15-5C-15 6-10 13-6 15H6C10 13 15 6 15-5Z') +
    accent('M-15-5a15 4 0 0 0 30 0a15 4 0 0 0-30 0Z') +
    cut('M0 11C-5 9-6 5-5 2 0 3 1 7 0 11ZM0 11C4 10 6 7 6 4'),
  'tea-sprig':
    line('M0 20C0 10 0 3 0-5') +
    shape('M0-20C5-14 5-8 0-3-5-8-5-14 0-20Z') +
    shape('M0 5C-12 5-18-2-19-12-9-13-1-6 0 5Z') +
    cut('M0 5C-6 1-11-4-15-9M-6 0l-6 0M-9-4l0-5') +
    accent('M0 14C11 15 17 9 19-1 9-2 1 4 0 14Z') +
    cut('M0 14C5 10 10 6 15 2M5 10l6 1M9 6.5l0-5'),
  teapot:
    line('M-10-5C-11-20 11-20 10-5') +
    shape('M11 4C15 3 15-3 18-6L20-3C19 4 17 10 11 11Z') +
    shape('M-10-4C-17 1-17 12-8 17H8C17 12 17 1 10-4Z') +
    accent('M-10-4C-8-9 8-9 10-4 4-2-4-2-10-4Z') +
    shape('M-2.5-8.5a2.5 2.5 0 0 1 5 0Z') +
    cut('M-13 4C-5 7 5 7 13 4M-13 10C-5 13 5 13 13 10'),
  'herb-flower':
    line('M0 0C-1 8 0 14 2 20') +
    accent('M1 14C-4 7-10 6-15 9-11 15-5 17 1 14ZM1 11C4 5 10 3 15 5 12 11 7 13 1 11Z') +
    at(0, -6, 0, ring(6, shape('M0-2C-5-5-5-11 0-14 5-11 5-5 0-2Z')) + disc(4, 'second')),

  // textile
  krama:
    line('M-13 14v6M-8.7 14v6M-4.3 14v6M0 14v6M4.3 14v6M8.7 14v6M13 14v6') +
    shape('M-15-18H15V14H-15Z') +
    accent('M-15-12H15V-6H-15ZM-15 2H15V8H-15ZM-9-18H-3V14H-9ZM3-18H9V14H3Z') +
    solid('M-9-12H-3V-6H-9ZM3-12H9V-6H3ZM-9 2H-3V8H-9ZM3 2H9V8H3Z'),
  spool:
    line('M8 7C15 7 14-2 20-1') +
    shape('M-9-12H9C6-4 6 4 9 12H-9C-6 4-6-4-9-12Z') +
    cut('M-8-7L7-9M-7-3L7-5M-6.5 1L6.5-1M-7 5L7 3M-8 9L8 7') +
    accent('M-12-18H12V-12H-12ZM-12 12H12V18H-12Z'),
  weave:
    shape('M-18-18H18V18H-18Z') +
    accent('M-18-18H0V18H18V0H-18Z') +
    cut(
      'M0-18V18M-18 0H18M-18-13.5H0M-18-9H0M-18-4.5H0M0 4.5H18M0 9H18M0 13.5H18M4.5-18V0M9-18V0M13.5-18V0M-13.5 0V18M-9 0V18M-4.5 0V18',
    ),
  shuttle:
    line('M-8 6C-4 14 8 10 8 16S-8 15-12 19') +
    shape('M-20-2C-11-12 11-12 20-2 11 8-11 8-20-2Z') +
    accent('M-11-2C-6-8 6-8 11-2 6 4-6 4-11-2Z') +
    cut('M-6-5L-4 1M-3-6L-1 2M0-6L2 2M3-6L5 1M-16-2h3M13-2h3'),

  // wood and craft
  fretwork:
    shape('M-14-14H14V14H-14Z') +
    accent('M0-19L19 0 0 19-19 0Z') +
    cut('M-14-14H14V14H-14Z') +
    disc(7) +
    ring(4, cut('M0 0C-3-2-3-5 0-7 3-5 3-2 0 0Z')),
  bamboo:
    accent('M4-20H9V20H4Z') +
    shape('M-8-20H-1V20H-8Z') +
    line('M-9.5-9H.5M-9.5 6H.5M3-2H10M3 13H10') +
    shape('M9-3C12-10 16-12 20-12 19-6 15-3 9-3ZM9-2C14-2 18 0 20 4 15 5 11 3 9-2Z') +
    shape('M-8 6C-11 0-15-1-20 0-18 5-13 8-8 6ZM-8 7C-13 7-17 10-18 14-13 14-9 12-8 7Z'),
  cabinet:
    shape('M-14 11L-18 19H-13L-9 13H9L13 19H18L14 11Z') +
    shape('M-14-11H14V12H-14Z') +
    shape('M-19-16H19L15-11H-15Z') +
    accent('M-5-8H5V9H-5Z') +
    cut('M-12-8H-7V9H-12ZM7-8H12V9H7Z') +
    cut('M0 6V0M0 1C-4 1-4-4 0-6 4-4 4 1 0 1ZM-9.5-4V5M9.5-4V5'),
  sampan:
    wave +
    line('M13-16L-15 10') +
    accent('M-9 4C-10-8 6-8 8 4Z') +
    cut('M-5 4C-5-4-3-5-1-5M3 4C3-3 2-5-1-5') +
    shape('M-20-1C-12 4 12 5 20-3 18 6 12 11 7 12H-9C-14 10-18 6-20-1Z') +
    cut('M-16 5C-8 8 8 8 15 4'),
  posy:
    line('M0 20C0 10-4 2-10-6M0 20V-8M0 20C0 10 4 2 10-6M0 14C-6 8-12 6-17 7M0 14C6 8 12 6 17 7') +
    at(-10, -7, -24, ring(5, shape('M0-1C-4-3-3-7 0-8 3-7 4-3 0-1Z')) + disc(2, 'second')) +
    at(10, -7, 24, ring(5, shape('M0-1C-4-3-3-7 0-8 3-7 4-3 0-1Z')) + disc(2, 'second')) +
    at(0, -11, 0, ring(6, accent('M0-1C-4-3-3-8 0-9 3-8 4-3 0-1Z')) + disc(2.5)) +
    shape('M-4 11H4V15H-4Z'),

  // machinery
  gear: ring(8, shape('M-4-11L-2.8-19H2.8L4-11Z')) + disc(14) + disc(9, 'second') + disc(4) + ring(4, cut('M0-4V-9')),
  millstone:
    accent('M-19 7a19 7 0 0 1 38 0v5a19 7 0 0 1-38 0Z') +
    shape('M-13-8V4a13 5 0 0 0 26 0V-8Z') +
    shape('M-13-8a13 5 0 0 0 26 0a13 5 0 0 0-26 0Z') +
    cut('M-9 0V7M-3 2V9M3 2V9M9 0V7') +
    accent('M-3-8a3 1.3 0 0 0 6 0a3 1.3 0 0 0-6 0Z') +
    line('M10-10V-19M6-19H14'),
  flywheel:
    disc(18) + disc(13, 'second') + ring(5, shape('M-1.8-4L-1.2-13H1.2L1.8-4Z')) + disc(5) + disc(1.5, 'second'),

  // other
  hyacinth:
    line('M0 20V-6') +
    shape('M0 18C-4 8-10 5-18 7-19 13-10 20 0 18ZM0 18C4 8 10 5 18 7 19 13 10 20 0 18Z') +
    cut('M-3 16C-7 12-10 11-14 10M3 16C7 12 10 11 14 10') +
    [
      [-6, -2, -40],
      [6, -2, 40],
      [-6, -10, -60],
      [6, -10, 60],
      [0, -14, 0],
    ]
      .map(([x = 0, y = 0, turn = 0]) =>
        at(x, y, turn, ring(5, shape('M0 0C-3-2-3-5 0-6 3-5 3-2 0 0Z')) + disc(1.6, 'second')),
      )
      .join(''),
  crane:
    line('M-1 6L-4 20M4 6L6 20M-7 20h4M3 20h4') +
    accent('M8 0C14 2 19 8 19 15 12 15 6 11 2 6Z') +
    shape('M-10-3C-15-8-4-13-9-18-12-19-14-17-20-14-13-15-12-14-11-13-14-9-16-4-12 1-8 8 4 10 12 4 8-6-3-8-10-3Z') +
    cut('M-6-1C0-3 6-1 9 5M-4 2C0 1 4 3 6 6'),
  basket:
    line('M-15-4C-13-24 13-24 15-4') +
    accent('M-12-3C-12-10-3-11-2-4 0-12 9-11 11-3Z') +
    shape('M-17-4H17L12 18H-12Z') +
    cut('M-16 1.5H16M-14.5 7H14.5M-13.5 12.5H13.5M-10-4L-7 18M-3.5-4L-2.5 18M3.5-4L2.5 18M10-4L7 18'),
};
