import type { AdministrativeArea, Certification, Organization, Place, Product, PropertyValue } from 'schema-dts';
import type { OtherRecognition } from '../../collections/product.ts';
import type { Place as PlaceOfProduct } from '../../collections/place.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { lowered } from '../lowered.ts';
import { isMaker } from '../producers.ts';
import { type Recognition, recognitionsOf } from '../recognition.ts';
import { verificationPath } from '../routes.ts';
import { decisionOf } from '../decision.ts';
import type { Reader } from './reader.ts';
import { recognitionInWords } from './recognition-words.ts';

type Award = Extract<Recognition, { scheme: 'award' }>;
type Ocop = Extract<Recognition, { scheme: 'ocop' }>;

/** A mark belongs to its owner, a vote and a title are no certificates: they are told as properties. */
const CERTIFYING: ReadonlyArray<OtherRecognition['type']> = ['craft-village', 'heritage', 'geographical-indication'];

/**
 * A product for schema.org: who recognised it for what, who makes it, and where, in the words of its sources. Data has no
 * place for a mark, so that what nobody compared yet is left out. `origin` is where the site stands.
 */
export function productData(reader: Reader, product: Entry<'product'>, origin: string): Record<string, unknown> {
  const { facts } = product;
  const { site } = reader;
  const firm = facts.verification !== 'unchecked';
  const recognitions = firm ? recognitionsOf(product, site) : [];
  const others = firm ? facts.recognitions : [];
  const awards = recognitions.filter((one) => one.scheme === 'award');
  const certifications = [
    ...recognitions.flatMap((one): Certification[] =>
      (one.scheme === 'award' ? [ofAward(reader, one)] : ofOcop(reader, one)).map((certification) => ({
        ...certification,
        // Where it can be checked.
        url: origin + verificationPath(one.code),
      })),
    ),
    ...others.filter(({ type }) => CERTIFYING.includes(type)).map((one) => ofOther(reader, one)),
  ];
  const producer = firm ? facts.producer : undefined;
  // Words that name nobody are no organization.
  const named = producer && isMaker(producer) ? producer : undefined;
  const properties = [
    ...others.filter(({ type }) => !CERTIFYING.includes(type)).map((one) => property(reader, one)),
    ...(producer && !named ? [told(reader.t('product.producer.asSourced'), producer)] : []),
    ...(firm && !named ? [placeProperty(reader, facts.place)] : []),
  ];
  return {
    '@type': 'Product',
    ...(certifications.length > 0 ? { hasCertification: certifications } : {}),
    ...(awards.length > 0
      ? {
          award: awards.map((one) => recognitionInWords(reader, one)),
        }
      : {}),
    ...(named ? { manufacturer: maker(reader, named, facts.place) } : {}),
    ...(properties.length > 0 ? { additionalProperty: properties } : {}),
  } satisfies Product & object;
}

function ofAward(reader: Reader, recognition: Award): Certification & object {
  const { level, year } = recognition.award;
  const name = reader.t('award.name', { level: lowered(reader.t(`award.level.${level}`)), year });
  return { '@type': 'Certification', name, ...issue(reader, recognition, String(year)), ...term(recognition) };
}

/** A certificate of which nothing but its scheme was read is none to state. */
function ofOcop(reader: Reader, recognition: Ocop): Array<Certification & object> {
  const { stars, year, yearIsLatest, decidedOn } = recognition.certificate;
  if (!stars && !year && !decidedOn) return [];
  return [
    {
      '@type': 'Certification',
      name: stars ? reader.t('ocop.stars', { stars }) : reader.t('ocop.confirmed'),
      ...(stars ? { certificationRating: { '@type': 'Rating', ratingValue: stars, bestRating: 5 } } : {}),
      ...issue(reader, recognition, yearIsLatest ? undefined : year),
      ...term(recognition),
    },
  ];
}

function ofOther({ t }: Reader, { type, on, by }: OtherRecognition): Certification {
  return {
    '@type': 'Certification',
    name: t(`recognition.${type}`),
    ...(on ? { datePublished: on } : {}),
    ...(by ? { issuedBy: { '@type': 'Organization', name: by } } : {}),
  };
}

/** Number, day and body of the decision; the year alone where no more is known. */
function issue(reader: Reader, recognition: Recognition, year: string | undefined) {
  const { number, day, issuers } = decisionOf(reader.site, recognition);
  const date = day ?? year;
  return {
    ...(number ? { certificationIdentification: number } : {}),
    ...(date ? { datePublished: date } : {}),
    // A certificate of OCOP runs from its decision; of an award the day of issue was not read.
    ...(day && recognition.scheme === 'ocop' ? { validFrom: day } : {}),
    ...(issuers.length > 0
      ? {
          issuedBy: issuers.map((issuer): Organization => ({
            '@type': 'GovernmentOrganization',
            name: wordsIn(issuer, reader.language).title,
          })),
        }
      : {}),
  };
}

/** The last day, where a source states it: no verdict, which would outlive the day of the build. The rule of 2014 says nothing firm. */
const term = ({ end }: Recognition) => (end?.basis === 'stated' ? { expires: end.day } : {});

const told = (name: string, value: string | boolean) => ({ '@type': 'PropertyValue' as const, name, value });

function property(reader: Reader, { type, on, by, round }: OtherRecognition): PropertyValue {
  const year = round && reader.site.rounds.get(round.id)?.year;
  const value = [on ?? (year && String(year)), by].filter(Boolean).join(', ');
  return told(reader.t(`recognition.${type}`), value || true);
}

function maker(reader: Reader, name: string, place: PlaceOfProduct): Organization {
  return { '@type': 'Organization', name, location: location(reader, place) };
}

function placeProperty(reader: Reader, place: PlaceOfProduct): PropertyValue {
  const { asSourced, province } = place;
  return told(reader.t('product.place.asSourced'), asSourced ?? reader.t(`province.${province}`));
}

/** The place as its source writes it, within today's communes where those are sure, within the province. */
function location({ site, t }: Reader, { asSourced, province, today, todayUnchecked }: PlaceOfProduct): Place {
  const whole: AdministrativeArea = { '@type': 'AdministrativeArea', name: t('province.dong-thap') };
  const communes = todayUnchecked ? [] : today.flatMap(({ id }) => site.places.get(id) ?? []);
  return {
    '@type': 'Place',
    name: asSourced ?? t(`province.${province}`),
    containedInPlace:
      communes.length > 0
        ? communes.map(({ name }): AdministrativeArea => ({
            '@type': 'AdministrativeArea',
            name,
            containedInPlace: whole,
          }))
        : whole,
  };
}
