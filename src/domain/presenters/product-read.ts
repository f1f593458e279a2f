import type { Source } from '../../collections/source.ts';
import type { Entry } from '../entry.ts';
import type { FactRow, Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** How a product was read, and in which version: a sentence below its title. */
export function readSentence(reader: Reader, { facts }: Entry<'product'>): string {
  const { t, language } = reader;
  const each = new Set(sourcesOf(reader, facts.sources).map(({ kind }) => t(`product.read.kind.${kind}`)));
  const kinds = new Intl.ListFormat(language).format(each);
  return facts.version
    ? t('product.read.version', { kinds, version: reader.date(facts.version) })
    : t('product.read.in', { kinds });
}

/** Who published what was read, each with its day: near the top, for everything below rests on it. */
export function readRow(reader: Reader, { facts }: Entry<'product'>): FactRow {
  return {
    label: reader.t('product.read'),
    values: [
      sourcesOf(reader, facts.sources).flatMap((source, index): Inline[] => [
        ...(index > 0 ? [reader.text(', ')] : []),
        ...publisher(reader, source),
      ]),
    ],
  };
}

const sourcesOf = ({ site }: Reader, references: Entry<'product'>['facts']['sources']): Source[] =>
  references.flatMap(({ id }) => site.sources.get(id) ?? []);

function publisher(reader: Reader, { publisher: text, url, language, publishedOn }: Source): Inline[] {
  const lang = reader.language === language ? undefined : language;
  return [
    url ? { type: 'link', href: url, text, lang } : { type: 'text', text },
    ...(publishedOn ? [reader.text(` (${reader.date(publishedOn)})`)] : []),
  ];
}
