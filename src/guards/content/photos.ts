import { dirname, join } from 'node:path/posix';
import type { Photo } from '../../collections/photo.ts';
import { say } from '../../collections/message.ts';
import type { EntryFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { PictureFile } from '../picture-file.ts';
import type { Prose } from '../prose.ts';

/** A photo must fill the column of a page. */
const NARROWEST = 800;
/** What a camera makes; larger files only make builds slow. */
const LARGEST = 15 * 1024 * 1024;

/** Every photo that an entry names is a fit file beside it, named once; and no picture lies about unnamed. */
export function photos(
  parsed: readonly Parsed[],
  proses: readonly Prose[],
  pictures: readonly PictureFile[],
): Finding[] {
  const files = new Map(pictures.map((picture) => [picture.file, picture]));
  const entries = parsed.flatMap(({ file, data }) =>
    isEntryFile(file) && file.lang === 'vi' ? [{ file, photos: (data['photos'] ?? []) as Photo[] }] : [],
  );
  const findings = entries.flatMap((entry) => entry.photos.flatMap((_, at) => problem(entry, at, files) ?? []));
  const named = new Set([
    ...entries.flatMap(({ file, photos }) => photos.map((photo) => beside(file.file, photo.file))),
    ...proses.flatMap(({ entry, images, links }) => [...images, ...links].map(({ href }) => beside(entry.file, href))),
  ]);
  // Of an entry with mistakes of its own it is not known what it names.
  const read = new Set(entries.map(({ file }) => dirname(file.file)));
  const whole = new Set(proses.filter(({ entry }) => entry.lang === 'vi').map(({ entry }) => dirname(entry.file)));
  const known = (file: string) => read.has(dirname(file)) && whole.has(dirname(file));
  return [
    ...findings,
    ...pictures
      .filter(({ file }) => known(file) && !named.has(file))
      .map(({ file }) => ({ file, message: unnamed(file) })),
  ];
}

const beside = (file: string, name: string) => join(dirname(file), name);

function problem(
  { file, photos }: { file: EntryFile; photos: readonly Photo[] },
  at: number,
  files: ReadonlyMap<string, PictureFile>,
): Finding | undefined {
  const name = photos[at]?.file ?? '';
  const picture = files.get(beside(file.file, name));
  const message =
    photos.findIndex((other) => other.file === name) < at
      ? twice(name)
      : picture
        ? unfit(name, picture)
        : missing(name, dirname(file.file));
  const field = ['photos', at, 'file'];
  return message ? { file: file.file, line: file.yaml.lineOf(field), field: field.join('.'), message } : undefined;
}

function unfit(name: string, { bytes, size }: PictureFile): string | undefined {
  if (!size) return noPicture(name);
  if (size.width < NARROWEST) return narrow(name, size.width);
  return bytes > LARGEST ? large(name, bytes) : undefined;
}

const missing = (name: string, folder: string) =>
  say(
    `Không có tệp ảnh ${name} trong ${folder}/; chép ảnh vào đó, hoặc sửa tên.`,
    `There is no file ${name} in ${folder}/; copy the photo there, or correct the name.`,
  );
const noPicture = (name: string) =>
  say(
    `Tệp ${name} không phải ảnh JPEG, PNG hay WebP, dù mang đuôi ấy; mở ảnh rồi xuất lại thành .jpg.`,
    `The file ${name} is no JPEG, PNG or WebP picture, whatever its name says; open it and export it as .jpg.`,
  );
const narrow = (name: string, width: number) =>
  say(
    `Ảnh ${name} chỉ rộng ${width} điểm ảnh; cần ít nhất ${NARROWEST}. Xin lại ảnh gốc, đừng phóng to.`,
    `The photo ${name} is only ${width} pixels wide; at least ${NARROWEST} are needed. Ask for the original, do not enlarge it.`,
  );
const inMegabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
const large = (name: string, bytes: number) =>
  say(
    `Ảnh ${name} nặng ${inMegabytes(bytes)} MB, giới hạn ${inMegabytes(LARGEST)} MB; xuất lại thành .jpg, rộng khoảng 3000 điểm ảnh.`,
    `The photo ${name} has ${inMegabytes(bytes)} MB, the limit is ${inMegabytes(LARGEST)} MB; export it as .jpg, about 3000 pixels wide.`,
  );
const twice = (name: string) =>
  say(
    `Ảnh ${name} đã nêu ở trên; mỗi tệp chỉ nêu một lần. Bỏ một mục, hoặc sửa tên tệp.`,
    `The photo ${name} is named above already; each file is named once. Remove one, or correct the file name.`,
  );
const unnamed = (file: string) =>
  say(
    `Không mục nào nêu ảnh này; thêm vào photos (file, alt, credit, licence) của index.vi cạnh ảnh, hoặc xóa ${file.split('/').at(-1)}.`,
    `Nothing names this picture; add it to photos (file, alt, credit, licence) of the index.vi beside it, or remove ${file.split('/').at(-1)}.`,
  );
