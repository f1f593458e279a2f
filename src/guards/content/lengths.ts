import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** How many words an "in short", an easy reading version and an answer may have. Vietnamese is counted in syllables. */
export const LIMITS = { summary: 60, easy: 120, answer: 90 } as const;

/** What promises to be short is short. */
export function lengths(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  return parsed.flatMap((item): Finding[] => {
    const { file, data } = item;
    if (!isEntryFile(file)) return [];
    const over = (field: string, text: string, limit: number): Finding[] => {
      const count = wordCount(text);
      if (count <= limit) return [];
      return [{ file: file.file, line: file.yaml.lineOf([field]), field, message: tooLong(count, limit) }];
    };
    switch (file.kind) {
      case 'handbook':
        return [
          ...over('summary', String(data['summary']), LIMITS.summary),
          ...over('easy', ((data['easy'] as string[] | undefined) ?? []).join(' '), LIMITS.easy),
        ];
      case 'question': {
        const body = all.find(({ entry }) => entry === file)?.texts ?? [];
        return over('summary', [String(data['summary']), ...body.map(({ text }) => text)].join(' '), LIMITS.answer);
      }
      default:
        return [];
    }
  });
}

/** Words of running text: what stands between spaces and holds a letter or a digit. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

const tooLong = (count: number, limit: number) =>
  say(`Dài ${count} tiếng, nhiều nhất là ${limit}; hãy rút ngắn.`, `It has ${count} words, ${limit} at most; shorten it.`);
