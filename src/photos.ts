import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { PageFrame, PhotoView } from './domain/view.ts';

const FILES = import.meta.glob<{ default: ImageMetadata }>('../content/*/*/*.{jpg,jpeg,png,webp}');

/** The picture that an entry names, for Astro to make files of. */
export async function photoFile(file: string): Promise<ImageMetadata> {
  const load = FILES[`../${file}`];
  if (!load) throw new Error(`${file} does not exist`);
  return (await load()).default;
}

/** What a shared link shows: the first photo of the thing itself, in the shape that networks cut to. */
export async function sharingPicture(
  photos: readonly PhotoView[],
  origin: string,
): Promise<PageFrame['picture'] | undefined> {
  const own = photos.find(({ showsOwn }) => showsOwn);
  if (!own) return undefined;
  const size = { width: 1200, height: 630 };
  const { src } = await getImage({ src: await photoFile(own.file), ...size, fit: 'cover', format: 'jpeg' });
  return { href: new URL(src, origin).href, ...size, alt: own.alt };
}
