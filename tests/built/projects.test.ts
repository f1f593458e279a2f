import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
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

interface Period {
  period?: { from: string; to: string };
}
const records = <T>(collection: string): Array<Period & T> => {
  const folder = fileURLToPath(new URL(`../../content/${collection}/`, import.meta.url));
  return readdirSync(folder).map((name) => parse(readFileSync(folder + name, 'utf8')) as Period & T);
};

describe.each([
  ['/de-an/ket-qua/', 'không tìm thấy số liệu năm'],
  ['/en/projects/results/', 'no figure found for'],
])('the results by year, %s', (path, words) => {
  test('say of each year whether there is anything to tell', () => {
    const told = records<{ series?: object; value?: number }>('figures')
      .filter(({ series, value }) => series && value !== undefined)
      .map(({ period }) => Number(period?.to.slice(0, 4)));
    const summed = records<{ total?: string; planned?: boolean }>('results')
      .filter(({ total, planned, period }) => total && !planned && period?.from === period?.to)
      .map(({ period }) => Number(period?.to));
    const [first, last] = [Math.min(...told), Math.max(...told)];
    expect(last).toBeGreaterThan(first);
    const page = html(path);
    for (let year = first; year <= last; year += 1)
      expect(page.includes(`${words} ${year}`), String(year)).toBe(!told.includes(year) && !summed.includes(year));
  });
});
