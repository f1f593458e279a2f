import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AREA_PANELS } from '../../src/domain/pictures/area-map.ts';

const html = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist${path}index.html`, import.meta.url)), 'utf8');

describe.each(['/de-an/', '/en/projects/'])('the list of projects, %s', (path) => {
  const page = html(path);
  const figure = /<figure class="picture area-map">.*?<\/figure>/s.exec(page)?.[0] ?? '';
  const drawing = /<div class="area-panels".*?(?=<div class="area-list">)/s.exec(figure)?.[0] ?? '';

  test('its map weighs little, and names every former district', () => {
    expect(Buffer.byteLength(drawing)).toBeGreaterThan(1000);
    expect(Buffer.byteLength(drawing)).toBeLessThan(20 * 1024);
    expect([...drawing.matchAll(/area-shade-/g)]).toHaveLength(
      AREA_PANELS.reduce((count, { cells }) => count + Object.keys(cells).length, 0),
    );
  });

  test('each cell that leads somewhere leads to a place in the list behind the map', () => {
    const targets = [...drawing.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const id of targets) expect(figure).toContain(`id="${id}"`);
  });

  test('every project has a row that the filter knows', () => {
    const rows = [...page.matchAll(/<tr[^>]* data-entry/g)];
    expect(rows.length).toBeGreaterThan(10);
  });
});

test.each([
  ['/de-an/ket-qua/', 'không tìm thấy số liệu năm 2023'],
  ['/en/projects/results/', 'no figure found for 2023'],
])('the results say where there is nothing to tell, %s', (path, words) => {
  expect(html(path)).toContain(words);
});
