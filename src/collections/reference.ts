import { z } from 'astro/zod';
import { anchor, slug } from './fields.ts';
import type { Referable } from './kinds.ts';
import { say } from './message.ts';

/** A link from one entry to another. The guard `references` refuses one that leads nowhere. */
export interface Reference<C extends Referable = Referable> {
  collection: C;
  id: string;
}

/**
 * The id of an entry in another collection, for example `nd-45-2012`.
 * It reads as `{ collection, id }`, the shape Astro's own `reference()` gives, without needing Astro:
 * guards and tools read the same schema.
 */
export function referenceTo<C extends Referable>(collection: C) {
  const where = collection === 'places' ? 'content/places.yaml' : `content/${collection}/`;
  return slug(
    say(
      `Ở đây ghi mã của một mục trong ${where}: chữ thường không dấu, số, gạch nối, không có đuôi tệp; không ghi tên hay địa chỉ trang.`,
      `Here stands the id of an entry in ${where}: lower-case letters without marks, digits, hyphens, no file ending; no name and no web address.`,
    ),
  )
    .meta({ referenceTo: collection })
    .transform((id): Reference<C> => ({ collection, id }));
}

/** A provision of a text: which text, and where in it (left out: the text as a whole). */
export const clause = () =>
  z.strictObject({
    /** Id of the text, for example `nd-45-2012`. */
    policy: referenceTo('policies'),
    /** Where in it, for example `dieu-5-khoan-1`. */
    anchor: anchor().optional(),
  });
export type Clause = z.infer<ReturnType<typeof clause>>;

/** Words that a fact needs in both languages: an id here, and under `words` in each language file. */
export interface WordsReference {
  wordsId: string;
}

/** The id of a phrase under `words:` of both language files. */
export function wordsId() {
  return slug(
    say(
      'Ở đây ghi một mã ngắn, ví dụ con-ngo; câu thì viết dưới words, sau mã ấy.',
      'Here stands a short id, for example con-ngo; its sentence stands under words, behind that id.',
    ),
  )
    .meta({ words: true })
    .transform((id): WordsReference => ({ wordsId: id }));
}

/** Tells a reference to another entry from any other value. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'collection' in value && 'id' in value;
}

/** Tells a reference to `words:` from any other value. */
export function isWordsReference(value: unknown): value is WordsReference {
  return typeof value === 'object' && value !== null && 'wordsId' in value;
}

/** Visits every value below `value` with its path; what stands inside a reference is not looked at. */
export function walkFacts(
  value: unknown,
  visit: (value: unknown, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  visit(value, path);
  if (isReference(value) || isWordsReference(value)) return;
  if (Array.isArray(value)) value.forEach((child, index) => walkFacts(child, visit, [...path, index]));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) walkFacts(child, visit, [...path, key]);
  }
}
