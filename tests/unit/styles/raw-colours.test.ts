import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TOKENS = 'src/styles/tokens.css';
/** The names of https://www.w3.org/TR/css-color-4/#named-colors; system colours and `transparent` are none of them. */
const NAMES =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen';

const COLOUR = new RegExp(
  `#(?:[\\da-f]{8}|[\\da-f]{6}|[\\da-f]{3,4})\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:${NAMES.split(' ').join('|')})(?![\\w-])`,
  'gi',
);

/** Colours written out in the values of a style sheet. Names of classes and properties are no values. */
function coloursInStyles(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/'[^']*'|"[^"]*"/g, '');
  return [...bare.matchAll(/[\w-]+\s*:\s*([^;{}]*)[;}]/g)].flatMap(([, value = '']) => value.match(COLOUR) ?? []);
}

/** Colours in a component: in its own styles, and in the attributes that paint a picture. */
function coloursInComponent(source: string): string[] {
  const styles = [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const paint = [
    ...source.matchAll(/\b(?:fill|stroke|stop-color|flood-color|color|bgcolor|style)=["'{]([^"'}]*)["'}]/g),
  ];
  return [...styles.flatMap(coloursInStyles), ...paint.flatMap(([, value = '']) => value.match(COLOUR) ?? [])];
}

test('this test sees colours, and nothing else', () => {
  expect(coloursInStyles('.red { color: #fff; border: 1px solid rgb(0 0 0 / 0.2); } a { fill: tomato }')).toEqual([
    '#fff',
    'rgb(',
    'tomato',
  ]);
  expect(coloursInStyles('.a { color: var(--gold-line); background: transparent; fill: currentColor; }')).toEqual([]);
  expect(
    coloursInStyles("@media (forced-colors: active) { .b { border-color: ButtonText; content: 'red'; } }"),
  ).toEqual([]);
  expect(coloursInComponent('<a href="#dad">x</a><path fill="#123456" stroke="var(--brand)" />')).toEqual(['#123456']);
});

test('colours are written in tokens.css and nowhere else; use a role: var(--…)', () => {
  const styles = globSync('src/**/*.css').filter((file) => file.replaceAll('\\', '/') !== TOKENS);
  const components = globSync('src/**/*.astro');
  expect(styles.length).toBeGreaterThan(10);
  const found = [...styles, ...components].flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const colours = file.endsWith('.css') ? coloursInStyles(source) : coloursInComponent(source);
    return colours.map((colour) => `${file}: ${colour}`);
  });
  expect(found).toEqual([]);
});
