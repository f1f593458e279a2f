import type { Certificate } from '../../collections/product.ts';
import type { Decision } from '../decision.ts';
import type { Recognition } from '../recognition.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** What something was recognised as: "Cấp tỉnh, năm 2020", "OCOP 4 sao, 2023". */
export function recognitionInWords(reader: Reader, recognition: Recognition): string {
  const { t } = reader;
  if (recognition.scheme === 'award') {
    const { level, year } = recognition.award;
    return t('award.line', { level: t(`award.level.${level}`), year });
  }
  const { certificate } = recognition;
  return [starsInWords(reader, certificate) ?? t('ocop'), certifiedInWords(reader, certificate)]
    .filter(Boolean)
    .join(', ');
}

export const starsInWords = ({ t }: Reader, { stars }: Certificate): string | undefined =>
  stars && t('ocop.stars', { stars });

/** When it was certified, or by when at the latest. */
export const certifiedInWords = (reader: Reader, { year, yearIsLatest }: Certificate): string | undefined =>
  year && reader.t(yearIsLatest ? 'ocop.by' : 'ocop.in', { date: reader.date(year) });

/** A decision by its text or its number, and its day; nothing where nothing is known. */
export function decisionInline(reader: Reader, { policy, number, day }: Decision): Inline[] {
  const name = policy ? [reader.inlineLink(policy)] : number ? [reader.text(number)] : [];
  const dated = day ? [reader.text(reader.t('award.decision.dated', { date: reader.date(day) }))] : [];
  return name.length > 0 && dated.length > 0 ? [...name, reader.text(', '), ...dated] : [...name, ...dated];
}
