import type { ProducerNaming } from '../collections/producer.ts';
import type { EntryOf } from './entry.ts';
import { fold } from './fold.ts';

/** Who makes something. */
export interface Producer {
  /** Part of an address: `dong-nghi`. */
  id: string;
  /** As sources write it: `Hợp tác xã Đông Nghi`. */
  name: string;
}

/** Legal forms and lines of business before a name, folded; among them what sources shorten. */
const BEFORE_NAMES = [
  'chi nhanh|cn',
  'tong cong ty|cong ty|cty|ctcp',
  'trach nhiem huu han|tnhh',
  '(?:mot|hai|1|2) thanh vien(?: tro len)?|mtv|[12]tv',
  'co phan|cp',
  'doanh nghiep tu nhan|doanh nghiep|dntn|dn',
  'lien hiep hop tac xa|hop tac xa|htx|to hop tac|tht',
  'ho kinh doanh|hkd|ho san xuat',
  'co so|cs',
  'san xuat|sx|thuong mai|tm|dich vu|dv|kinh doanh|kd|xuat nhap khau|xnk|xuat khau|xk|nhap khau|dau tu|che bien',
  'nong nghiep|nn|thuy san|thuc pham|luong thuc',
].join('|');
const LEADING = new RegExp(`^(?:${BEFORE_NAMES.replaceAll(' ', '-')})(?:-va)?-`);

/**
 * The core of a maker's name, as part of an address: without marks, case, legal form and line of business, so that
 * “Hợp tác xã Đông Nghi” and “HTX Nông nghiệp Đông Nghi” are one. What stands in brackets tells of people, not of names.
 */
export function producerKey(name: string): string {
  const words = name.normalize('NFC').replace(/\([^)]*\)/g, ' ');
  return stripped(fold(words.replace(/^\s*(?:Ông|Bà)\s/u, ''))) || fold(name);
}

const stripped = (words: string): string => {
  const rest = `${words}-`.replace(LEADING, '').replace(/-$/, '');
  // The last words are a name, whatever they are: “Cơ sở TM”.
  return rest === words || rest === '' ? words : stripped(rest);
};

/**
 * Whether a name is that of one maker. Villages, “nhiều cơ sở, trong đó có …”, “nhãn hiệu …” and “7 hộ sản xuất …” tell who
 * makes something, and name nobody.
 */
export function isMaker(name: string): boolean {
  return !/^(?:\p{Ll}|\d|(?:Làng|Nhiều|Các|Một số|Những|Nhãn hiệu)(?!\p{L}))/u.test(name);
}

/** The maker that a name means; undefined where it names nobody, or is not given. */
export function producerOf(name: string | undefined, namings: readonly ProducerNaming[]): Producer | undefined {
  if (name === undefined || !isMaker(name)) return undefined;
  const same = namings.find((naming) => naming.alsoWritten.includes(name) || isNamed(naming, name));
  const shown = same?.name ?? name;
  const ways = [shown, ...(same?.alsoWritten ?? [])];
  // The other of two makers who share a core goes by the whole name, however it is written.
  const apart = namings.some(({ otherThan }) => otherThan.some((other) => ways.includes(other)));
  return { id: apart ? fold(shown) : producerKey(shown), name: shown };
}

const isNamed = ({ name, alsoWritten }: ProducerNaming, written: string) => alsoWritten.length > 0 && name === written;

/** What an entry says of who makes it, or who was supported. */
export function writtenProducer(entry: EntryOf<'product' | 'project'>): string | undefined {
  return entry.kind === 'product' ? entry.facts.producer : entry.facts.beneficiary;
}
