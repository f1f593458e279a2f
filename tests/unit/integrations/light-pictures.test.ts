import sharp from 'sharp';
import { expect, test } from 'vitest';
import { PHONE } from '../../../src/domain/pictures/photo-sizes.ts';
import service from '../../../src/integrations/light-pictures.ts';
import { carriesMetadata } from '../../../src/guards/picture-metadata.ts';

const config = { service: { entrypoint: '', config: {} } } as unknown as Parameters<typeof service.transform>[2];
const logger = { warn: () => undefined } as unknown as Parameters<typeof service.transform>[3];

/** Noise, which no format can make small, on a ground of one colour. */
async function noisy(share: number): Promise<Buffer> {
  let state = 1;
  const pixels = Uint8Array.from({ length: 1000 * 800 * 3 }, (_, at) =>
    at / (1000 * 800 * 3) > share ? 128 : (state = (state * 48271) % 2147483647) & 255,
  );
  return sharp(pixels, { raw: { width: 1000, height: 800, channels: 3 } })
    .blur(1)
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Make: 'A' } })
    .toBuffer();
}
const make = async (width: number, format: string) =>
  Buffer.from((await service.transform(await noisy(0.3), { src: 'a', width, format }, config, logger)).data);

test.each(['avif', 'webp', 'jpeg'])(
  'as %s a busy photo for a phone is made light',
  async (format) => {
    const data = await make(PHONE.width, format);
    expect(data.length).toBeLessThanOrEqual(PHONE.bytes);
    expect((await sharp(data).metadata()).width).toBe(PHONE.width);
    expect(carriesMetadata(data)).toBe(false);
  },
  30_000,
);

test('a wide one keeps its quality', async () => {
  expect((await make(900, 'webp')).length).toBeGreaterThan(PHONE.bytes);
}, 30_000);
