import type { LocalImageService } from 'astro';
import sharpService, { type SharpImageServiceConfig } from 'astro/assets/services/sharp';
import { PHONE } from '../domain/pictures/photo-sizes.ts';

type Transform = Parameters<LocalImageService['transform']>[1];

/** Qualities that look alike in each format, from the one everybody is content with to the last resort. */
const QUALITIES = {
  avif: [60, 55, 50, 45, 40, 32, 24],
  webp: [80, 70, 60, 50, 40, 30],
  other: [80, 70, 60, 50, 40, 30, 22],
} as const;

/** Astro's service on sharp, which leaves all metadata out; what phones take is made light enough for them. */
const service: LocalImageService<SharpImageServiceConfig> = {
  ...sharpService,
  async transform(input, options, config, logger) {
    const width = (options as { width?: number }).width;
    const qualities = qualitiesOf(options);
    const make = (quality: number) => sharpService.transform(input, { ...options, quality }, config, logger);
    let result = await make(qualities[0]);
    if (width === undefined || width > PHONE.width) return result;
    for (const quality of qualities.slice(1)) {
      if (result.data.byteLength <= PHONE.bytes) break;
      result = await make(quality);
    }
    return result;
  },
};
export default service;

function qualitiesOf(options: Transform): readonly [number, ...number[]] {
  const { format } = options as { format?: string };
  return format === 'avif' || format === 'webp' ? QUALITIES[format] : QUALITIES.other;
}
