import type { AnyEntry, Entry } from '../entry.ts';
import { deadlinePath } from '../files.ts';
import { recognitionsOf } from '../recognition.ts';
import { dossierPath, verificationPath } from '../routes.ts';
import { termOf } from '../term.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';
import { recognitionInWords } from './recognition-words.ts';

/** What may be taken along from an entry: of programmes and products alone. */
export function toTake(reader: Reader, entry: AnyEntry): LinkView[] {
  switch (entry.kind) {
    case 'programme':
      return fromProgramme(reader, entry);
    case 'product':
      return fromProduct(reader, entry);
    default:
      return [];
  }
}

/** The sheet for the office, and the last day of a programme as long as that is to come. */
function fromProgramme({ site, language, t }: Reader, programme: Entry<'programme'>): LinkView[] {
  const { deadline } = programme.facts;
  const calendar = deadline && deadline >= site.day ? deadlinePath(programme, language) : undefined;
  return [
    { href: dossierPath(programme.id, language), text: t('check.dossier') },
    ...(calendar ? [{ href: calendar, text: t('calendar.link') }] : []),
  ];
}

/** The page to check each recognition by, which prints labels with its code. */
function fromProduct(reader: Reader, product: Entry<'product'>): LinkView[] {
  const { site, t } = reader;
  const recognitions = recognitionsOf(product, site);
  return recognitions.map((recognition) => {
    const href = verificationPath(recognition.code);
    // What is over has no label to print.
    if (termOf(recognition, site.day).state === 'over') return { href, text: t('checkPage.link.over') };
    if (recognitions.length === 1 || recognition.scheme === 'ocop') return { href, text: t('checkPage.link') };
    return { href, text: t('checkPage.link.of', { of: recognitionInWords(reader, recognition) }) };
  });
}
