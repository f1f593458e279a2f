/**
 * Colours for what cannot read tokens.css: books and leaflets. A test holds them equal to the palette there. Paper is
 * always light.
 */
export const PALETTE = {
  white: '#fff',
  'rice-50': '#fdfbf7',
  'rice-100': '#f6f1e7',
  'rice-200': '#e9e0cf',
  'rice-400': '#8d7f63',
  'ink-900': '#18231d',
  'ink-700': '#3a473f',
  'ink-500': '#56635b',
  'lotus-800': '#7a1040',
  'lotus-700': '#97174c',
  'lotus-200': '#f4c3d7',
  'lotus-100': '#fbe6ee',
  'lotus-50': '#fdf3f7',
  'paddy-800': '#0f4a2d',
  'paddy-700': '#17603c',
  'paddy-200': '#bfe0cb',
  'paddy-100': '#e1f0e6',
  'river-700': '#164a73',
  'river-200': '#bcd9ec',
  'river-100': '#e3eff7',
  'gold-500': '#b97d10',
  'gold-100': '#fcf0d6',
} as const;
