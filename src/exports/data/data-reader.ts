import type { FigureRecord } from '../../collections/figure.ts';
import type { Place } from '../../collections/place.ts';
import type { Round } from '../../collections/round.ts';
import type { Clause, Reference, WordsReference } from '../../collections/reference.ts';
import { decisionOf } from '../../domain/decision.ts';
import { type AnyEntry, phrase } from '../../domain/entry.ts';
import { formerDistrictsOf } from '../../domain/former-districts.ts';
import { type Language, LANGUAGES } from '../../domain/language.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import type { Recognition } from '../../domain/recognition.ts';
import { entryPath, figurePath, unknownPath } from '../../domain/routes.ts';
import type { Site } from '../../domain/site.ts';
import { type Basis, basisOf } from '../../domain/support/answer.ts';
import type { MessageKey } from '../../domain/translator.ts';
import type { AmountData, Bilingual, ClauseData, DecisionData, PlaceData } from './shapes.ts';

/** Both languages over the site at once: turns ids, words and numbers into data that stands for itself elsewhere. */
export class DataReader {
  readonly site: Site;
  /** What every address begins with. */
  readonly origin: string;
  readonly #readers: Record<Language, Reader>;

  constructor(readers: Record<Language, Reader>, origin: string) {
    this.#readers = readers;
    this.site = readers.vi.site;
    this.origin = origin;
  }

  /** Interface words. */
  words(key: MessageKey): { vi: string; en: string } {
    return this.#both(({ t }) => plain(t(key)));
  }

  /** Words that a fact names by id. */
  phrase(entry: AnyEntry, { wordsId }: WordsReference): Bilingual {
    const english = phrase(entry, wordsId, 'en');
    return {
      vi: plain(phrase(entry, wordsId, 'vi').text),
      en: english.lang === 'en' ? plain(english.text) : null,
    };
  }

  /** A field of words that every entry has. */
  field({ words }: AnyEntry, name: 'title' | 'summary'): Bilingual {
    return { vi: plain(words.vi[name]), en: words.en ? plain(words.en[name]) : null };
  }

  addresses(path: (language: Language) => string): { vi: string; en: string } {
    return this.#both(({ language }) => this.origin + path(language));
  }

  pageOf({ kind, id }: AnyEntry): { vi: string; en: string } {
    return this.addresses((language) => entryPath(kind, id, language));
  }

  agency(reference: Reference) {
    const entry = this.#readers.vi.entry(reference);
    return { id: entry.id, name: this.field(entry, 'title'), addresses: this.pageOf(entry) };
  }

  /** A provision; its address is that of the nearest one this site holds. */
  clause(given: Clause): ClauseData {
    const { facts } = this.site.get('policy', given.policy.id);
    const links = this.#both((reader) => {
      const link = reader.clause(given);
      if (link.type !== 'link') throw new Error('a provision is a link');
      return link;
    });
    return {
      policy: given.policy.id,
      number: facts.leftBlank.includes('number') ? null : facts.number,
      anchor: given.anchor ?? null,
      citation: { vi: plain(links.vi.text), en: plain(links.en.text) },
      validity: this.site.validityOf(given.policy.id).state,
      jurisdiction: facts.jurisdiction,
      addresses: this.addresses((language) => links[language].href),
    };
  }

  /** Where something is: as its source has it, and today. */
  place(place: Place): PlaceData {
    return {
      asSourced: place.asSourced ?? null,
      province: place.province,
      today: place.today.map(({ id }) => ({ id, name: this.site.places.get(id)?.name ?? id })),
      todayUnchecked: place.todayUnchecked,
      formerDistricts: formerDistrictsOf(place, this.site).map(({ id, name, province }) => ({ id, name, province })),
    };
  }

  /** A decision, as a text of this site, by its number alone, or not known at all; and its day, as the pages say it. */
  decision(of: Recognition | Round): { decision: DecisionData | null; decidedOn: string | null } {
    const { policy, number = null, day = null } = decisionOf(this.site, of);
    const known = policy !== undefined || number !== null;
    return {
      decision: known ? { policy: policy?.id ?? null, number, addresses: policy ? this.pageOf(policy) : null } : null,
      decidedOn: day,
    };
  }

  /** A number, known or still looked for. `firm` where a rule that applies today rests on it: it may be confirmed. */
  amount({ id }: Reference, firm: boolean): AmountData {
    const known = this.site.figures.get(id);
    const record: FigureRecord | undefined = known ?? this.site.unknownFigures.get(id);
    if (!record) throw new Error(`content/figures/${id}.yaml does not exist`);
    const due =
      known !== undefined && this.site.reviewsOfFigure(known).some(({ change }) => change.from <= this.site.day);
    const own: Basis = known ? basisOf({ verification: known.verification, due }) : 'unknown';
    return {
      figure: id,
      name: { vi: plain(record.name.vi), en: plain(record.name.en) },
      value: record.value ?? null,
      unit: record.unit,
      precision: record.precision,
      per: record.per ?? null,
      basis: own === 'confirmed' && !firm ? 'reference' : own,
      verification: record.verification,
      version: record.version ?? null,
      checkedOn: record.checkedOn,
      period: record.period ?? null,
      validFrom: record.validFrom ?? null,
      validTo: record.validTo ?? null,
      clause: record.legalBasis ? this.clause(record.legalBasis) : null,
      enquiry: record.enquiry ? this.#enquiry(record.enquiry) : null,
      sources: record.sources.map((source) => source.id),
      addresses: this.addresses((language) => (known ? figurePath(id, language) : unknownPath(id, language))),
    };
  }

  source({ id }: Reference) {
    const record = this.site.sources.get(id);
    if (!record) throw new Error(`content/sources/${id}.yaml does not exist`);
    const { title = null, url = null, publishedOn = null, publisher, kind, language, readOn, extent } = record;
    return { id, title, publisher, kind, url, language, publishedOn, readOn, extent };
  }

  #enquiry({ id }: Reference) {
    const record = this.site.enquiries.get(id);
    if (!record) throw new Error(`content/enquiries/${id}.yaml does not exist`);
    const { question, askWhom } = record;
    return { id, question: { vi: plain(question.vi), en: plain(question.en) }, askWhom: this.agency(askWhom) };
  }

  #both<T>(of: (reader: Reader) => T): Record<Language, T> {
    return Object.fromEntries(LANGUAGES.map((language) => [language, of(this.#readers[language])])) as Record<
      Language,
      T
    >;
  }
}

/** Words without what only a page needs: spaces that keep a line together, and those at either end. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ').trim();
