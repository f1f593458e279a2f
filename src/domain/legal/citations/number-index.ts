import type { PolicyFacts } from '../../../collections/policy.ts';
import type { CitedDocument } from './parse.ts';

/** What must be known of a text to be found by its number. */
export type NumberedText = Pick<PolicyFacts, 'number' | 'leftBlank' | 'signedOn' | 'jurisdiction'> & { id: string };

/** The provinces of this site, before and since the merger of 2025. */
const OWN_PROVINCES = ['Đồng Tháp', 'Tiền Giang'];

/** The texts of the library by number, as people write it: `45/2012/NĐ-CP`, `45/2012/ND-CP`, `045/2012`. */
export class NumberIndex {
  readonly #texts: ReadonlyArray<{ key: string; text: NumberedText }>;

  constructor(texts: readonly NumberedText[]) {
    this.#texts = texts
      .filter(({ leftBlank }) => !leftBlank.includes('number'))
      .map((text) => ({ key: normal(text.number), text }));
  }

  /**
   * The id of the text that a citation names. Undefined when none is held, when several are, or when the words leave
   * open which is meant: a number without a year needs the year of its day; one of another province is another text.
   */
  find({ number, year, province }: CitedDocument): string | undefined {
    const key = normal(number);
    const found = this.#texts.filter(
      ({ key: own, text }) =>
        (own === key || (isShort(key) && own.startsWith(`${key}/`))) &&
        (hasYear(key) || (year !== undefined && text.signedOn?.startsWith(year))) &&
        (text.jurisdiction === 'national' ||
          province === undefined ||
          OWN_PROVINCES.includes(province.replace(/ (?:City|Province)$/, ''))),
    );
    return found.length === 1 ? found[0]?.text.id : undefined;
  }
}

const normal = (number: string) =>
  number
    .normalize('NFC')
    .toUpperCase()
    .replaceAll('Đ', 'D')
    .replace(/^0+(?=\d)/, '');
const isShort = (key: string) => /^\d+\/\d{4}$/.test(key);
const hasYear = (key: string) => /^\d+\/\d{4}(?:\/|$)/.test(key);
