import type { Language } from '../../language.ts';
import type { Level } from '../marker.ts';

/** Levels from the whole to the part, as citations nest them. */
export const NESTING: readonly Level[] = [
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
];

const ROMAN_OR_DIGITS = '[IVXLC]+|\\d{1,3}';

/** A level as a language writes it. */
interface Unit {
  level: Level;
  /** The word or words, singular and plural. */
  name: string;
  /** What its number looks like. */
  number: string;
}

/** How one language cites. All patterns are sources of regular expressions, read with the flags `uy`. */
export interface Grammar {
  units: readonly Unit[];
  /** Words for several: after them a list of numbers needs no "and". */
  several: string;
  /** The word for the provision or text that speaks: before the name (`this Article`) or behind it (`Điều này`). */
  self: { before: string; after: string };
  /** Between the numbers of one list. */
  listed: string;
  /** Between a provision and what holds it. */
  within: string;
  /** Between provisions that stand side by side. */
  beside: string;
  /** Types of texts. */
  types: string;
  /** Between the type of a text and its number. */
  beforeNumber: string;
  /** The day of a text, behind its number; the year is the last group. */
  dated: string;
  /** The province whose council or committee issued a text; its name is the last group. */
  issued: string;
}

const ARTICLE = '\\d{1,3}[a-zđ]?';
const CLAUSE = '\\d{1,2}[a-zđ]?';
const POINT = '[a-eg-ik-vxyđ]\\d?';

export const GRAMMARS: Record<Language, Grammar> = {
  vi: {
    units: [
      { level: 'point', name: '[đĐ]iểm', number: POINT },
      { level: 'clause', name: '[kK]hoản', number: CLAUSE },
      { level: 'article', name: '[đĐ]iều', number: ARTICLE },
      { level: 'subsection', name: '[tT]iểu mục', number: ROMAN_OR_DIGITS },
      { level: 'section', name: '[mM]ục', number: ROMAN_OR_DIGITS },
      { level: 'chapter', name: '[cC]hương', number: ROMAN_OR_DIGITS },
      { level: 'part', name: '[pP]hần', number: 'thứ \\p{Ll}+|[IVX]+|\\d{1,2}|[A-H]' },
      { level: 'annex', name: '[pP]hụ lục(?: số)?', number: '[IVXLC]+|\\d{1,3}|[A-Z]' },
    ],
    several: '[cC]ác',
    self: { before: '(?!)', after: 'này' },
    listed: '\\s*,\\s*|\\s+(?:và|hoặc|đến)\\s+',
    within: '\\s*,?\\s+(?:(?:của|tại|thuộc|ở|trong|kèm theo|ban hành kèm theo)\\s+)?',
    beside: '\\s*[,;]\\s*(?:và\\s+|hoặc\\s+)?|\\s+(?:và|hoặc|đến)\\s+',
    types:
      '[nN]ghị định|[tT]hông tư liên tịch|[tT]hông tư|[qQ]uyết định|[nN]ghị quyết|[cC]hỉ thị|[cC]ông văn|[lL]uật|[pP]háp lệnh|[vV]ăn bản hợp nhất',
    beforeNumber: '\\s+(?:số\\s+)?',
    dated: '\\s+ngày\\s+(?:\\d{1,2}/\\d{1,2}/|\\d{1,2} tháng \\d{1,2} năm )(\\d{4})',
    issued:
      '\\s+(?:của\\s+)?(?:(?:Chủ tịch\\s+)?(?:Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND)\\s+)?(?:[tT]ỉnh|[tT]hành phố)\\s+(\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*)*)',
  },
  en: {
    units: [
      { level: 'point', name: '[pP]oints?', number: POINT },
      { level: 'clause', name: '[cC]lauses?', number: CLAUSE },
      { level: 'article', name: '[aA]rticles?', number: ARTICLE },
      { level: 'subsection', name: '[sS]ubsections?', number: ROMAN_OR_DIGITS },
      { level: 'section', name: '[sS]ections?', number: ROMAN_OR_DIGITS },
      { level: 'chapter', name: '[cC]hapters?', number: ROMAN_OR_DIGITS },
      { level: 'part', name: 'Parts?', number: '[IVX]+|\\d{1,2}|[A-H]' },
      { level: 'annex', name: '(?:[aA]nnex(?:es)?|Appendix|Appendices)', number: '[IVXLC]+|\\d{1,3}|[A-Z]' },
    ],
    several: '(?!)',
    self: { before: '[tT]his', after: '(?!)' },
    listed: '\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+',
    within: '\\s*,?\\s+(?:(?:of|in|to|under|attached to|issued with)\\s+)?(?:the\\s+)?',
    beside: '\\s*[,;]\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+',
    types:
      '[dD]ecree|[jJ]oint [cC]ircular|[cC]ircular|[dD]ecision|[rR]esolution|[dD]irective|[oO]fficial [lL]etter|[lL]aw|[oO]rdinance|[cC]onsolidated [tT]ext',
    beforeNumber: '\\s+(?:(?:No\\.?|Number)\\s*)?',
    dated:
      '\\s+(?:of|dated)\\s+(?:\\d{1,2}\\s+\\p{Lu}\\p{Ll}+,?\\s+|\\p{Lu}\\p{Ll}+\\s+\\d{1,2},?\\s+|\\d{1,2}/\\d{1,2}/)(\\d{4})',
    issued:
      '\\s+(?:of|by|from)\\s+(?:the\\s+)?(?=People|\\p{Lu}[\\p{L} ]* (?:[pP]rovince|City))(?:People[’\u0027]s\\s+(?:Council|Committee)\\s+of\\s+)?(\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*)*)',
  },
};

/** A number of a document: `45/2012/NĐ-CP`, `04/CT-BCT`, `1695/QĐ-UBND-HC`, `202/2025/QH15`; also typed without marks. */
export const DOCUMENT_NUMBER = '\\d{1,5}(?:/\\d{4})?/[A-ZĐƯ][A-Za-zĐđƯư0-9]*(?:[-.][A-ZĐƯ][A-Za-zĐđƯư0-9]*)*';
/** The same without the body that issued it, which is understood only behind the type: `Nghị định 45/2012`. */
export const SHORT_NUMBER = '\\d{1,5}/\\d{4}(?![/\\d])';
