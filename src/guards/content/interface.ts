import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';

/** Every interface string stands in both languages, complete, with the same `{values}`. */
export function interfaceStrings(root: string): Finding[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
  const files = { vi: 'content/ui/vi.json', en: 'content/ui/en.json' };
  const vi = read(files.vi);
  const en = read(files.en);
  return compareStrings(vi, en, files);
}

/** Compares two dictionaries. */
export function compareStrings(vi: Record<string, string>, en: Record<string, string>, files: { vi: string; en: string }): Finding[] {
  const values = (words = '') => (words.match(/\{\w+\}/g) ?? []).sort().join(' ');
  const keys = [...new Set([...Object.keys(vi), ...Object.keys(en)])];
  return keys.flatMap((key): Finding[] => {
    const lacking = !vi[key]?.trim() ? files.vi : !en[key]?.trim() ? files.en : undefined;
    if (lacking) return [{ file: lacking, field: key, message: say(`Thiếu chữ cho “${key}”; thêm vào tệp này.`, `Words for “${key}” are missing; add them to this file.`) }];
    if (values(vi[key]) === values(en[key])) return [];
    return [
      {
        file: files.en,
        field: key,
        message: say(`“${key}” dùng ${values(en[key]) || 'không ô nào'}, bản tiếng Việt dùng ${values(vi[key]) || 'không ô nào'}.`, `“${key}” uses ${values(en[key]) || 'no value'}, the Vietnamese ${values(vi[key]) || 'no value'}.`),
      },
    ];
  });
}
