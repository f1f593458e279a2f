import { say } from '../../collections/message.ts';
import { PHONE } from '../../domain/pictures/photo-sizes.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages, targetOf } from './address.ts';

/** What a phone takes of a photo is light, and no picture tells where its owner stood. */
export function photos(site: BuiltSite): Finding[] {
  return [...heavy(site), ...site.telling.map((path) => ({ file: `dist${path}`, message: TELLING }))];
}

function heavy(site: BuiltSite): Finding[] {
  const files = new Map<string, Finding>();
  for (const { address, file, candidates } of readPages(site)) {
    for (const { href, width } of candidates) {
      const target = targetOf(site, address, href);
      if (width > PHONE.width || !target || target === 'elsewhere') continue;
      const bytes = site.files.get(target.path) ?? 0;
      if (bytes > PHONE.bytes) files.set(target.path, { file, message: tooHeavy(target.path, width, bytes) });
    }
  }
  return [...files.values()];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

const tooHeavy = (path: string, width: number, bytes: number) =>
  say(
    `Ảnh ${path} (rộng ${width}) nặng ${kilobytes(bytes)}, điện thoại chỉ nên tải ${kilobytes(PHONE.bytes)}; chọn ảnh ít chi tiết vụn hơn (lá, hạt, đám đông), hoặc cắt bớt ảnh gốc.`,
    `The picture ${path} (${width} wide) has ${kilobytes(bytes)}, a phone should take ${kilobytes(PHONE.bytes)}; choose one with less fine detail (leaves, grains, crowds), or crop the original.`,
  );

const TELLING = say(
  'Ảnh còn dữ liệu máy ảnh (EXIF, XMP), có thể có cả tọa độ nơi chụp; hãy đưa ảnh qua mục photos hoặc ![mô tả](./ảnh.jpg), đừng để tệp gốc trong public/.',
  'The picture still carries what the camera wrote (EXIF, XMP), perhaps where it was taken; let it go through photos or ![description](./photo.jpg), and leave no original in public/.',
);
