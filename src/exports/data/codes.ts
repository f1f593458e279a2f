import { precision } from '../../collections/money.ts';
import { province } from '../../collections/place.ts';
import type { MessageKey } from '../../domain/translator.ts';
import type { DataReader } from './data-reader.ts';

/** Codes by their list, each in words of both languages. */
export type Codes = Record<string, Record<string, { vi: string; en: string }>>;

/** The codes of one list in words. */
export function codesOf<C extends string>(reader: DataReader, codes: readonly C[], key: (code: C) => MessageKey) {
  return Object.fromEntries(codes.map((code) => [code, reader.words(key(code))]));
}

/** Whether a place is of before the merger of 1 July 2025 or of after it. */
export const provinceCodes = (reader: DataReader): Codes => ({
  province: codesOf(reader, province().options, (code) => `province.${code}`),
});

/** How exact a sum is. */
export const precisionCodes = (reader: DataReader): Codes => ({
  precision: codesOf(reader, precision().options, (code) => `data.precision.${code}`),
});

/** How well an entry and its numbers were checked, and what to know where it was not the official text. */
export const evidenceCodes = (reader: DataReader): Codes => ({
  verification: codesOf(reader, ['official', 'secondary', 'unchecked'] as const, (code) => `verification.${code}`),
  basis: codesOf(reader, ['confirmed', 'reference', 'unknown'] as const, (code) => `data.basis.${code}`),
  caution: codesOf(reader, ['secondary', 'unchecked'] as const, (code) => `data.caution.${code}`),
});
