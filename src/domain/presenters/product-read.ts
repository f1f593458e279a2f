import type { Source } from '../../collections/source.ts';
import type { Entry } from '../entry.ts';
import type { FactRow, Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** Where a product was read, and in which version: near the top, for everything below rests on it. */
export function readRow(reader: Reader, { facts }: Entry<'product'>): FactRow {
  const { t, site } = reader;
  const sources = facts.sources.flatMap(({ id }) => site.sources.get(id) ?? []);
  const kinds = [...new Set(sources.map(({ kind }) => t(`source.kind.${kind}`)))].join(', ');
  const sentence = facts.version
    ? t('product.read.version', { kinds, version: reader.date(facts.version) })
    : t('product.read.in', { kinds });
  return {
    label: t('product.read'),
    values: [
      [reader.text(sentence), ...reader.doubt(facts.verification)],
      sources.flatMap((source, index): Inline[] => [
        ...(index > 0 ? [reader.text(', ')] : []),
        ...publisher(reader, source),
      ]),
    ],
  };
}

function publisher(reader: Reader, { publisher: text, url, language, publishedOn }: Source): Inline[] {
  const lang = reader.language === language ? undefined : language;
  return [
    url ? { type: 'link', href: url, text, lang } : { type: 'text', text },
    ...(publishedOn ? [reader.text(` (${reader.date(publishedOn)})`)] : []),
  ];
}
