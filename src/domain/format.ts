import type { Figure } from '../collections/figure.ts';
import type { Money, Precision } from '../collections/money.ts';
import type { Language } from './language.ts';

const NBSP = '\u00A0';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A number with the separators of its language: 1.234,5 in Vietnamese, 1,234.5 in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (fraction ? (language === 'vi' ? ',' : '.') + fraction : '');
}

/**
 * A date as far as it is known: `2021-11-23` → `23/11/2021` or `23 November 2021`; `2021-11` → `tháng 11/2021`; `2021`.
 * Spaces inside never break a line.
 */
export function formatDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (!day)
    return language === 'vi' ? `tháng${NBSP}${Number(month)}/${year}` : `${MONTHS[Number(month) - 1]}${NBSP}${year}`;
  if (language === 'vi') return `${Number(day)}/${Number(month)}/${year}`;
  return `${Number(day)}${NBSP}${MONTHS[Number(month) - 1]}${NBSP}${year}`;
}

/** The wordings an answer rests on, "2025, 2012" of the rules, as a sentence has them: `2025 và 2012`. */
export function formatVersions(versions: string | undefined, language: Language): string | undefined {
  const dates = versions?.split(', ').map((version) => formatDate(version, language));
  return dates && new Intl.ListFormat(language).format(dates);
}

/** A date in the form official Vietnamese texts use: `ngày 21 tháng 5 năm 2012`; English as usual. */
export function formatOfficialDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (language === 'en' || !day) return formatDate(date, language);
  return `ngày${NBSP}${Number(day)} tháng${NBSP}${Number(month)} năm${NBSP}${year}`;
}

const PRECISION_WORDS: Record<Precision, Record<Language, string>> = {
  exactly: { vi: '', en: '' },
  over: { vi: 'hơn', en: 'more than' },
  nearly: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  'at-most': { vi: 'tối đa', en: 'at most' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
};

function withPrecision(precision: Precision, text: string, language: Language): string {
  const word = PRECISION_WORDS[precision][language];
  return word ? `${word} ${text}` : text;
}

/**
 * A sum in đồng as people say it: `300 triệu đồng`, `VND 300 million`; sums that are no round thousandth of a
 * million stand in full. Never breaks across lines.
 */
export function formatVnd(vnd: number, language: Language): string {
  const scales: Array<[number, string, string]> = [
    [1_000_000_000, 'tỷ', 'billion'],
    [1_000_000, 'triệu', 'million'],
  ];
  for (const [size, vi, en] of scales) {
    if (vnd >= size && vnd % (size / 1000) === 0) {
      const number = formatNumber(vnd / size, language);
      return language === 'vi' ? `${number}${NBSP}${vi}${NBSP}đồng` : `VND${NBSP}${number}${NBSP}${en}`;
    }
  }
  const number = formatNumber(vnd, language);
  return language === 'vi' ? `${number}${NBSP}đồng` : `VND${NBSP}${number}`;
}

/** A sum with its "over" or "nearly", as its source gives it. */
export function formatMoney(money: Money, language: Language): string {
  return withPrecision(money.precision, formatVnd(money.vnd, language), language);
}

type CountUnit = Exclude<Figure['unit'], 'VND' | 'percent' | 'times'>;
const UNIT_WORDS: Record<CountUnit, { vi: string; one: string; many: string }> = {
  days: { vi: 'ngày', one: 'day', many: 'days' },
  months: { vi: 'tháng', one: 'month', many: 'months' },
  years: { vi: 'năm', one: 'year', many: 'years' },
  points: { vi: 'điểm', one: 'point', many: 'points' },
  products: { vi: 'sản phẩm', one: 'product', many: 'products' },
  projects: { vi: 'đề án', one: 'project', many: 'projects' },
  establishments: { vi: 'cơ sở', one: 'establishment', many: 'establishments' },
  households: { vi: 'hộ', one: 'household', many: 'households' },
  people: { vi: 'người', one: 'person', many: 'people' },
  models: { vi: 'mô hình', one: 'model', many: 'models' },
  courses: { vi: 'lớp', one: 'course', many: 'courses' },
  seminars: { vi: 'hội thảo', one: 'seminar', many: 'seminars' },
  communes: { vi: 'xã, phường', one: 'commune or ward', many: 'communes and wards' },
  villages: { vi: 'làng nghề', one: 'craft village', many: 'craft villages' },
  units: { vi: 'chiếc', one: 'piece', many: 'pieces' },
  tonnes: { vi: 'tấn', one: 'tonne', many: 'tonnes' },
  kilograms: { vi: 'kg', one: 'kg', many: 'kg' },
  hectares: { vi: 'ha', one: 'ha', many: 'ha' },
  scarves: { vi: 'khăn', one: 'scarf', many: 'scarves' },
  looms: { vi: 'khung dệt', one: 'loom', many: 'looms' },
  rounds: { vi: 'kỳ', one: 'round', many: 'rounds' },
  provinces: { vi: 'tỉnh, thành phố', one: 'province', many: 'provinces and cities' },
  entries: { vi: 'hồ sơ', one: 'entry', many: 'entries' },
  agencies: { vi: 'cơ quan', one: 'agency', many: 'agencies' },
  posts: { vi: 'biên chế', one: 'post', many: 'posts' },
  certificates: { vi: 'giấy chứng nhận', one: 'certificate', many: 'certificates' },
};
const PER_WORDS: Record<NonNullable<Figure['per']>, Record<Language, string>> = {
  establishment: { vi: 'mỗi cơ sở', en: 'per establishment' },
  model: { vi: 'mỗi mô hình', en: 'per model' },
  project: { vi: 'mỗi đề án', en: 'per project' },
  enterprise: { vi: 'mỗi doanh nghiệp', en: 'per enterprise' },
  cluster: { vi: 'mỗi cụm', en: 'per cluster' },
  round: { vi: 'mỗi lần', en: 'per round' },
  year: { vi: 'mỗi năm', en: 'per year' },
  month: { vi: 'mỗi tháng', en: 'per month' },
  day: { vi: 'mỗi ngày', en: 'per day' },
  product: { vi: 'mỗi sản phẩm', en: 'per product' },
};

/** A figure's value with its unit: `tối đa 300 triệu đồng`, `50 %`, `1,5 lần`, `28 lớp`. The last number never leaves its unit. */
export function formatFigure(figure: Pick<Figure, 'value' | 'unit' | 'precision'>, language: Language): string {
  const { value, unit } = figure;
  return withPrecision(figure.precision, valueWithUnit(value, unit, language), language);
}

function valueWithUnit(value: number, unit: Figure['unit'], language: Language): string {
  if (unit === 'VND') return formatVnd(value, language);
  const number = formatNumber(value, language);
  if (unit === 'percent') return language === 'vi' ? `${number}${NBSP}%` : `${number}%`;
  if (unit === 'times') return `${number}${NBSP}${language === 'vi' ? 'lần' : value === 1 ? 'time' : 'times'}`;
  const words = UNIT_WORDS[unit];
  return `${number}${NBSP}${language === 'vi' ? words.vi : value === 1 ? words.one : words.many}`;
}

/** "per establishment", where the figure is per something. */
export function formatPer(figure: Pick<Figure, 'per'>, language: Language): string | undefined {
  return figure.per && PER_WORDS[figure.per][language];
}
