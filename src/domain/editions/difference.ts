import type { Contents } from './contents.ts';

/** What came, changed and went between two editions, by what it is; a change names its parts. */
export interface Difference {
  added: string[];
  changed: Array<{ key: string; parts: string[] }>;
  removed: string[];
}

export function difference(before: Contents, after: Contents): Difference {
  return {
    added: Object.keys(after).filter((key) => !(key in before)),
    changed: Object.keys(after).flatMap((key) => {
      const parts = key in before ? changedParts(before[key]!.parts, after[key]!.parts) : [];
      return parts.length > 0 ? [{ key, parts }] : [];
    }),
    removed: Object.keys(before).filter((key) => !(key in after)),
  };
}

const changedParts = (before: Record<string, string>, after: Record<string, string>) => [
  ...Object.keys(after).filter((part) => after[part] !== before[part]),
  ...Object.keys(before).filter((part) => !(part in after)),
];
