import type { z } from 'astro/zod';
import { say } from './message.ts';

/**
 * Sentences for mistakes whose field has no sentence of its own, in the words of the person who edits the file.
 * Given to `safeParse`, so that it speaks only where a schema is silent.
 */
export const authorWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say('Thiếu ô này; thêm vào phần khai báo ở đầu tệp.', 'This field is missing; add it to the front matter.')
        : issue.input === null
          ? say('Ô này để trống; điền vào, hoặc bỏ hẳn dòng.', 'This field is empty; fill it in, or remove the line.')
          : say(
              `Ô này cần ${TYPES[issue.expected]?.vi ?? issue.expected}.`,
              `This field needs ${TYPES[issue.expected]?.en ?? issue.expected}.`,
            );
    case 'invalid_value':
      return say(`Chỉ nhận một trong: ${issue.values.join(', ')}.`, `It takes one of: ${issue.values.join(', ')}.`);
    case 'unrecognized_keys':
      return say(
        `Không có ô tên “${issue.keys.join(', ')}” ở đây; kiểm tra chính tả.`,
        `There is no field “${issue.keys.join(', ')}” here; check the spelling.`,
      );
    case 'too_small':
      return say(`Cần ít nhất ${issue.minimum} mục ở đây.`, `At least ${issue.minimum} is needed here.`);
    case 'invalid_key':
      return say(
        'Tên này phải là chữ thường không dấu, số và gạch nối, ví dụ dieu-5-khoan-2.',
        'This name has only lower-case letters without marks, digits and hyphens, for example dieu-5-khoan-2.',
      );
    case 'invalid_format':
      return say('Ô này viết sai kiểu; xem lời dẫn của ô.', 'This field is malformed; see its doc comment.');
    case 'invalid_union':
      return say(
        'Giá trị này không dùng được ở đây; xem lời dẫn của ô.',
        'This value cannot stand here; see the doc comment of the field.',
      );
    default:
      return undefined;
  }
};

const TYPES: Partial<Record<string, { vi: string; en: string }>> = {
  string: { vi: 'chữ', en: 'words' },
  number: { vi: 'một con số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách, mỗi dòng bắt đầu bằng “-”', en: 'a list, each line beginning with “-”' },
  object: { vi: 'một nhóm ô thụt vào', en: 'a group of indented fields' },
  record: { vi: 'một nhóm ô thụt vào', en: 'a group of indented fields' },
};
