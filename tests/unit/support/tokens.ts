import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';
/** Red, green, blue from 0 to 255. */
type Colour = [number, number, number];

/** The custom properties of `src/styles/tokens.css` as written: `--page` → `light-dark(var(--rice-50), …)`. */
export function readTokens(css = readFileSync('src/styles/tokens.css', 'utf8')): Map<string, string> {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...bare.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** The colour a role comes to in a theme. Throws when a stair of the climb is missing, or is no opaque colour. */
export function colourOf(tokens: ReadonlyMap<string, string>, role: string, theme: Theme): Colour {
  const value = tokens.get(`--${role}`);
  if (value === undefined) throw new Error(`tokens.css has no --${role}`);
  return resolve(tokens, value, theme);
}

function resolve(tokens: ReadonlyMap<string, string>, value: string, theme: Theme): Colour {
  const both = /^light-dark\((.+)\)$/.exec(value)?.[1];
  if (both) {
    const [light = '', dark = ''] = topLevel(both);
    return resolve(tokens, theme === 'light' ? light : dark, theme);
  }
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (name) return colourOf(tokens, name, theme);
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw new Error(`“${value}” is no opaque colour`);
  const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return pairs.map((pair) => parseInt(pair, 16)) as Colour;
}

/** Splits `var(--a), rgb(0 0 0)` at commas outside brackets. */
function topLevel(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((part) => part.trim());
}

/** Contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
