import { describe, expect, test } from 'vitest';
import { colourOf, contrast, readTokens } from '../support/tokens.ts';

const tokens = readTokens();
const PLAIN = ['page', 'surface', 'surface-sunk'];
const GROUNDS = [...PLAIN, 'brand-ground', 'ok-ground', 'warn-ground', 'stop-ground'];

/** What stands on what, and the contrast it needs. WCAG 2.2: 1.4.3 (4.5), 1.4.6 (7, which body text keeps), 1.4.11 (3). */
const PAIRS: ReadonlyArray<{ what: string; front: string[]; on: string[]; least: number }> = [
  { what: 'body text', front: ['text', 'text-soft'], on: GROUNDS, least: 7 },
  { what: 'links in body text', front: ['link'], on: GROUNDS, least: 7 },
  { what: 'small notes', front: ['text-faint'], on: GROUNDS, least: 4.5 },
  { what: 'the chosen section of the menu', front: ['brand'], on: [...PLAIN, 'brand-ground', 'petal'], least: 4.5 },
  { what: 'words in the colour of an action', front: ['action'], on: GROUNDS, least: 4.5 },
  { what: 'words of good news', front: ['ok'], on: [...PLAIN, 'ok-ground'], least: 4.5 },
  { what: 'words of warning', front: ['warn'], on: [...PLAIN, 'warn-ground'], least: 4.5 },
  { what: 'words that something ended', front: ['stop'], on: [...PLAIN, 'stop-ground'], least: 4.5 },
  { what: 'words on a button', front: ['on-strong'], on: ['action'], least: 4.5 },
  { what: 'the borders of fields and buttons', front: ['edge-strong'], on: [...PLAIN, 'brand-ground'], least: 3 },
  { what: 'the outline of what has the focus', front: ['action'], on: GROUNDS, least: 3 },
];

/** Lines of pictures with the two grounds of their hue, as tokens.css has them. */
const HUES = [...tokens.keys()].flatMap((name) => /^--(\w+)-line$/.exec(name)?.[1] ?? []);

function tooWeak(front: string[], on: string[], least: number): string[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    front.flatMap((role) =>
      on.flatMap((ground) => {
        const ratio = contrast(colourOf(tokens, role, theme), colourOf(tokens, ground, theme));
        return ratio >= least ? [] : [`${theme}: ${role} on ${ground} is ${ratio.toFixed(2)}:1, needs ${least}:1`];
      }),
    ),
  );
}

describe('colours keep their contrast in both themes', () => {
  test.each(PAIRS)('$what ($least:1)', ({ front, on, least }) => {
    expect(tooWeak(front, on, least)).toEqual([]);
  });

  test.each(HUES)('pictures: a line of %s on its ground and its fill (3:1)', (hue) => {
    expect(tooWeak([`${hue}-line`], [`${hue}-ground`, `${hue}-fill`], 3)).toEqual([]);
  });

  test('pictures have hues to check', () => {
    expect(HUES.length).toBeGreaterThanOrEqual(6);
  });
});

describe('the measure itself', () => {
  test('knows black on white, and mid-grey', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });

  test('climbs from a role to the palette, in either theme', () => {
    const few = readTokens(
      '/* --a: no */ :root { --a: light-dark(var(--b), rgb(0 0 0 / 0.5)); --b: #fff; --c: light-dark(#000, var(--b)); }',
    );
    expect(colourOf(few, 'a', 'light')).toEqual([255, 255, 255]);
    expect(colourOf(few, 'c', 'dark')).toEqual([255, 255, 255]);
    expect(() => colourOf(few, 'a', 'dark')).toThrow('is no opaque colour');
    expect(() => colourOf(few, 'd', 'dark')).toThrow('no --d');
  });
});
