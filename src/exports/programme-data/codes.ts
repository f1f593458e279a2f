import { programmeFacts } from '../../collections/programme.ts';
import { ACTIVITIES, ASPECT_NAMES, ASPECTS, type Choice } from '../../collections/situation.ts';
import { choiceWords } from '../../domain/presenters/choice-words.ts';
import type { MessageKey } from '../../domain/translator.ts';
import type { DataReader } from '../data/data-reader.ts';

type Words = Record<string, { vi: string; en: string }>;

/** What the codes of programmes are called, in both languages: as the pages say it. */
export function programmeCodes(reader: DataReader): Record<string, Words> {
  const words = <C extends string>(codes: readonly C[], key: (code: C) => MessageKey): Words =>
    Object.fromEntries(codes.map((code) => [code, reader.words(key(code))]));
  return {
    level: words(programmeFacts.shape.level.options, (code) => `programme.level.${code}`),
    status: words(programmeFacts.shape.status.options, (code) => `programme.status.${code}`),
    activity: words(ACTIVITIES, (code) => `programme.activity.${code}`),
    ...Object.fromEntries(
      ASPECT_NAMES.map((aspect) => [aspect, words<Choice>(ASPECTS[aspect], (choice) => choiceWords(aspect, choice))]),
    ),
    verification: words(['official', 'secondary', 'unchecked'], (code) => `verification.${code}`),
    basis: words(['confirmed', 'reference', 'unknown'], (code) => `data.basis.${code}`),
    caution: words(['reference', 'unknown'], (code) => `data.caution.${code}`),
  };
}
