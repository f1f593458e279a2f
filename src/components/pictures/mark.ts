/**
 * The mark of the site: the lotus of Đồng Tháp over two waves of its rivers, in a box of 48 × 48. Petals stand apart by
 * more than a pixel even at 20 px, so that they need no lines. The right side is the left one in a mirror.
 */
export const MARK = {
  middle: 'M24 3C31 10 33 16 33 21S29 31 24 33C19 31 15 26 15 21S17 10 24 3Z',
  side: 'M10 9.5C12.5 10 15 11 16.5 12.5 13.5 16 12.5 19 12.5 22 12.5 26 15.5 30.5 19.5 33 12 31 7.5 25 7.5 18.5 7.5 15 8.5 12 10 9.5ZM1.5 20.5C3 20 4.5 19.5 6 20 6.5 26 10 31 15.5 33.5 8.5 34 2.5 29 1.5 20.5Z',
  mirror: 'matrix(-1 0 0 1 48 0)',
  waves: 'M5 39q5-4 9.5 0t9.5 0 9.5 0 9.5 0M14.5 44.2q5 4 9.5 0t9.5 0',
  waveWidth: 2.8,
} as const;

/** Icons and the browser's own colours cannot read tokens.css: a test holds these equal to the palette there. */
export const MARK_PALETTE = {
  'lotus-700': '#97174c',
  'lotus-300': '#ff9cc0',
  'lotus-100': '#fbe6ee',
  'paddy-700': '#17603c',
  'paddy-300': '#8fdcb0',
  'rice-50': '#fdfbf7',
  white: '#fff',
  'night-800': '#1a221d',
} as const;

/** What the bar of a browser takes on: the ground of the header, by day and by night. */
export const THEME_COLOURS = { light: MARK_PALETTE.white, dark: MARK_PALETTE['night-800'] } as const;
