import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { photos } from '../../../src/guards/built/photos.ts';
import { carriesMetadata } from '../../../src/guards/picture-metadata.ts';
import { expectBothLanguages } from '../support/messages.ts';
import { HOME, main, page, siteOf } from './site.ts';

const LIGHT = ' '.repeat(40_000);
const HEAVY = `${LIGHT} `;
const site = (srcset: string) =>
  siteOf({
    ...HOME,
    '/index.html': page('/', { body: main(`<img src="/a.avif" srcset="${srcset}">`) }),
    '/a.avif': LIGHT,
    '/b.avif': HEAVY,
  });

describe('what a phone takes is light', () => {
  test('a heavy file is for wide screens only', () => {
    expect(photos(site('/a.avif 720w, /b.avif 1080w'))).toEqual([]);
  });

  test('one that a phone would take is named with its page, once', () => {
    const found = photos(site('/b.avif 360w, /b.avif 720w'));
    expect(found).toMatchObject([
      { file: 'dist/index.html', message: expect.stringContaining('/b.avif (rộng 720) nặng 40.0 KB') as string },
    ]);
    expectBothLanguages(found[0]?.message ?? '');
  });
});

describe('no picture tells where it was taken', () => {
  const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } });
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '9/1 30/1 0/1' } };

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a %s picture is looked into', async (format) => {
    expect(carriesMetadata(await blank.clone().toFormat(format).toBuffer())).toBe(false);
    expect(carriesMetadata(await blank.clone().toFormat(format).withExif(place).toBuffer())).toBe(true);
  });

  test('one that does is named', () => {
    const found = photos(siteOf({ ...HOME, '/anh.jpg': 'Exif\0\0' }));
    expect(found).toMatchObject([
      { file: 'dist/anh.jpg', message: expect.stringContaining('tọa độ nơi chụp') as string },
    ]);
    expectBothLanguages(found[0]?.message ?? '');
  });
});
