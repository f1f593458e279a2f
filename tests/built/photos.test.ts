import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { PHONE } from '../../src/domain/pictures/photo-sizes.ts';
import { kitchenSink, SAMPLES } from '../support/kitchen-sink.ts';

let site: string;
beforeAll(async () => {
  site = await kitchenSink('plain');
}, 600_000);

const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const figures = (html: string) => html.match(/<figure class="photo".*?<\/figure>/gs) ?? [];
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const candidates = (srcset = '') =>
  srcset.split(', ').map((candidate) => {
    const [href = '', width = ''] = candidate.split(' ');
    return { file: join(site, href), width: parseInt(width) };
  });

describe('a photo on the page of a product', () => {
  test('comes as AVIF, as WebP, and as JPEG for old browsers, in widths for phones and for wide screens', async () => {
    const [first = ''] = figures(page('san-pham/mau-ocop'));
    const offers = first.match(/<(?:source|img)[^>]*>/g) ?? [];
    expect(offers.map((tag) => attribute(tag, 'type'))).toEqual(['image/avif', 'image/webp', undefined]);
    for (const tag of offers) {
      expect(attribute(tag, 'sizes')).toMatch(/83vw.*756px$/);
      const files = candidates(attribute(tag, 'srcset'));
      expect(files.map(({ width }) => width)).toEqual([360, 540, 720, 1080, 1512]);
      for (const { file, width } of files) expect((await sharp(file).metadata()).width).toBe(width);
    }
  });

  test('is fetched before all else at the head, and others only when they are needed', () => {
    const [first = '', second = ''] = figures(page('san-pham/mau-ocop')).map((html) => /<img[^>]*>/.exec(html)?.[0]);
    expect(attribute(first, 'loading')).toBe('eager');
    expect(attribute(first, 'fetchpriority')).toBe('high');
    expect(attribute(second, 'loading')).toBe('lazy');
    // The browser keeps their room.
    expect([attribute(first, 'width'), attribute(first, 'height')]).toEqual(['720', '480']);
    expect([attribute(second, 'width'), attribute(second, 'height')]).toEqual(['720', '960']);
  });

  test.each([
    ['san-pham/mau-ocop', 'Ảnh mẫu thứ nhất', 'Ảnh: Người chụp mẫu', 'licenses/by-sa/4.0/deed.vi', 'ảnh minh họa'],
    ['en/products/mau-ocop', 'The first sample photo', 'Photo: ', 'licenses/by-sa/4.0/deed.en', 'an illustration'],
  ])('/%s/ says what it shows, who took it and by what right', (path, alt, credit, licence, alike) => {
    const [first = '', second = ''] = figures(page(path));
    expect(attribute(/<img[^>]*>/.exec(first)?.[0] ?? '', 'alt')).toContain(alt);
    expect(first).toContain(credit);
    expect(first).toContain('Người chụp mẫu');
    expect(first).toContain(licence);
    expect(first).not.toContain(alike);
    expect(second).toContain(alike);
  });

  test('is what a shared link shows', async () => {
    const href = /property="og:image" content="([^"]*)"/.exec(page('en/products/mau-ocop'))?.[1] ?? '';
    const { width, height } = await sharp(join(site, new URL(href).pathname)).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(page('san-pham/mau-dac-san')).not.toContain('og:image');
  });

  test('stands in place of the drawing, which others keep', () => {
    expect(page('san-pham/mau-ocop')).not.toContain('class="tile ');
    expect(figures(page('san-pham/mau-dac-san'))).toEqual([]);
    expect(page('san-pham/mau-dac-san')).toContain('class="tile ');
  });
});

const cardPhotos = (path: string) => page(path).match(/<picture class="card-photo".*?<\/picture>/gs) ?? [];

test.each(['san-pham', 'en/products', 'san-pham/theo/loai/ocop'])(
  '/%s/ shows a photo small, and fetches it only when it is near',
  (path) => {
    const photos = cardPhotos(path);
    expect(photos).toHaveLength(1);
    expect(photos[0]).toContain('loading="lazy"');
    expect(photos[0]).not.toMatch(/ \d{4,}w/);
  },
);

test('a list that is a table shows none', () => {
  expect(page('en/projects')).toContain('entry-table');
  expect(cardPhotos('en/projects')).toEqual([]);
});

test('the styles of photos are asked for once, however many there are', () => {
  const styles = (path: string) => page(path).match(/<link[^>]* href="[^"]*\/photo\.[^"]*\.css"[^>]*>/g) ?? [];
  expect(figures(page('san-pham/mau-ocop')).length).toBeGreaterThan(1);
  expect(styles('san-pham/mau-ocop')).toHaveLength(1);
  expect(styles('san-pham/mau-dac-san')).toEqual([]);
});

test('what a phone takes is light, and the camera’s data are gone, though the originals have them', async () => {
  const originals = globSync(`${SAMPLES}/**/*.jpg`);
  expect(originals.length).toBeGreaterThan(2);
  for (const file of originals) expect((await sharp(file).metadata()).exif, file).toBeDefined();
  const files = globSync('_astro/anh-mau*', { cwd: site }).map((file) => join(site, file));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const { width, exif, xmp, iptc } = await sharp(file).metadata();
    expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
    if (width <= PHONE.width) expect(statSync(file).size, file).toBeLessThanOrEqual(PHONE.bytes);
  }
});
