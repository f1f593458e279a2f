/**
 * How far an English text can be trusted to say what the Vietnamese says:
 * - `missing`: there is none;
 * - `not-compared`: nobody recorded what it was made from;
 * - `stale`: the Vietnamese changed since, in the named sections;
 * - `current`.
 */
export type TranslationState =
  | { state: 'missing' }
  | { state: 'not-compared' }
  | { state: 'stale'; comparedOn: string; changed: string[] }
  | { state: 'current'; comparedOn: string };

/** What a translator compared: the day, and a hash of each section of the source. */
export interface TranslationStamp {
  comparedOn: string;
  of: Record<string, string>;
}

/** A short fingerprint of a text (FNV-1a, 32 bits, as eight hexadecimal digits). It detects change; it is no security. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The stamp of a translation made on `day` from these sections of the source. */
export function stampOf(sections: ReadonlyMap<string, string>, day: string): TranslationStamp {
  return { comparedOn: day, of: Object.fromEntries([...sections].map(([id, text]) => [id, fingerprint(text)])) };
}

/** Compares a stamp with the source as it is now. `changed` names sections that changed, were added or were removed. */
export function translationState(
  stamp: TranslationStamp | undefined,
  sections: ReadonlyMap<string, string>,
): TranslationState {
  if (!stamp) return { state: 'not-compared' };
  const now = stampOf(sections, stamp.comparedOn).of;
  const changed = [
    ...Object.keys(now).filter((id) => now[id] !== stamp.of[id]),
    ...Object.keys(stamp.of).filter((id) => !(id in now)),
  ];
  return changed.length > 0
    ? { state: 'stale', comparedOn: stamp.comparedOn, changed }
    : { state: 'current', comparedOn: stamp.comparedOn };
}
