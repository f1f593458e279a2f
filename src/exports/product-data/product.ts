import type { WordsReference } from '../../collections/reference.ts';
import type { Entry } from '../../domain/entry.ts';
import { type Recognition, type RecognitionEnd, recognitionsOf } from '../../domain/recognition.ts';
import { verificationPath } from '../../domain/routes.ts';
import { TERM_RULE } from '../../domain/term.ts';
import type { DataReader } from '../data/data-reader.ts';
import type { ProductData } from './schema.ts';

type End = ProductData['awards'][number]['end'];

/** Everything that is known of one product, on the day of the site. */
export function productData(reader: DataReader, product: Entry<'product'>): ProductData {
  const { facts } = product;
  const { site } = reader;
  const recognitions = recognitionsOf(product, site);
  const phrases = (ids: readonly WordsReference[]) => ids.map((words) => reader.phrase(product, words));
  const amounts = (figures: ProductFigures) => figures.map((figure) => reader.amount(figure, true));
  return {
    id: product.id,
    addresses: reader.pageOf(product),
    title: reader.field(product, 'title'),
    summary: reader.field(product, 'summary'),
    type: facts.type,
    group: facts.group,
    producer: facts.producer ?? null,
    place: reader.place(facts.place),
    awards: recognitions.flatMap((one) => (one.scheme === 'award' ? [awardData(reader, one)] : [])),
    certificate:
      recognitions.flatMap((one) => (one.scheme === 'ocop' ? [certificateData(reader, one)] : []))[0] ?? null,
    recognitions: facts.recognitions.map(({ type, on = null, by = null, round, note }) => ({
      type,
      on,
      by,
      round: round?.id ?? null,
      note: note ? reader.phrase(product, note) : null,
    })),
    notes: phrases(facts.notes),
    background: phrases(facts.background),
    figures: amounts(facts.figures),
    disputed: facts.disputed.map(({ what, figures }) => ({
      what: reader.phrase(product, what),
      figures: amounts(figures),
    })),
    related: facts.related.map(({ id }) => id),
    verification: facts.verification,
    version: facts.version ?? null,
    checkedOn: facts.checkedOn,
    sources: facts.sources.map(({ id }) => id),
  };
}

type ProductFigures = Entry<'product'>['facts']['figures'];

function awardData(
  reader: DataReader,
  recognition: Extract<Recognition, { scheme: 'award' }>,
): ProductData['awards'][number] {
  const { award, end, code } = recognition;
  return {
    level: award.level,
    year: award.year,
    round: award.round?.id ?? null,
    ...reader.decision(recognition),
    end: endData(reader, end),
    checkAddress: checkAddress(reader, code),
  };
}

function certificateData(
  reader: DataReader,
  recognition: Extract<Recognition, { scheme: 'ocop' }>,
): NonNullable<ProductData['certificate']> {
  const { certificate, end, code } = recognition;
  const { stars, year, yearIsLatest } = certificate;
  return {
    stars: stars ?? null,
    year: year ?? null,
    yearIsLatest,
    ...reader.decision(recognition),
    end: endData(reader, end),
    checkAddress: checkAddress(reader, code),
  };
}

function endData(reader: DataReader, end: RecognitionEnd): End {
  if (!end) return null;
  const known = end.basis === 'rule' && reader.site.find('policy', TERM_RULE.policy.id);
  return { ...end, clause: known ? reader.clause(TERM_RULE) : null };
}

const checkAddress = ({ origin }: DataReader, code: string) => origin + verificationPath(code);
