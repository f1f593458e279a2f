import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import type { Prose } from '../prose.ts';

/** Every picture is described for those who cannot see it. */
export function pictures(all: readonly Prose[]): Finding[] {
  return all.flatMap(({ entry, images }) =>
    images
      .filter(({ text }) => text.trim() === '')
      .map(({ line }) => ({
        file: entry.file,
        line,
        message: say(
          'Ảnh thiếu lời mô tả; viết trong ngoặc vuông điều người không nhìn thấy ảnh cần biết: ![mô tả](ảnh.jpg).',
          'The picture has no description; write in the square brackets what somebody who cannot see it needs to know: ![description](picture.jpg).',
        ),
      })),
  );
}
