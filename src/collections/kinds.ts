/**
 * The kinds of entry that live in `content/<folder>/<id>/` as a pair of files:
 * `index.vi` (every fact, and the Vietnamese words) and `index.en` (English words only).
 */
export const KINDS = [
  'policy',
  'handbook',
  'programme',
  'product',
  'project',
  'article',
  'agency',
  'glossary',
  'question',
  'leaflet',
] as const;
export type Kind = (typeof KINDS)[number];

/** Collection, and folder below `content/`, of each kind. */
export const COLLECTION_OF = {
  policy: 'policies',
  handbook: 'handbook',
  programme: 'programmes',
  product: 'products',
  project: 'projects',
  article: 'articles',
  agency: 'agencies',
  glossary: 'glossary',
  question: 'questions',
  leaflet: 'leaflets',
} as const satisfies Record<Kind, string>;
export type EntryCollection = (typeof COLLECTION_OF)[Kind];

/** The one file extension of each kind, the same in both languages: `.mdx` where prose components are used. */
export const EXTENSION_OF = {
  policy: 'mdx',
  handbook: 'mdx',
  programme: 'mdx',
  product: 'mdx',
  project: 'mdx',
  article: 'mdx',
  agency: 'md',
  glossary: 'md',
  question: 'mdx',
  leaflet: 'mdx',
} as const satisfies Record<Kind, 'md' | 'mdx'>;

/** Everything an entry may refer to by id: the kinds above, and the records that stand in one file each. */
export const REFERABLE = [
  ...Object.values(COLLECTION_OF),
  'figures',
  'sources',
  'enquiries',
  'rounds',
  'places',
] as const;
export type Referable = (typeof REFERABLE)[number];

/** Words that already mean something in an address, so they can never be an entry's id. */
const RESERVED_IDS: readonly string[] = [
  'theo',
  'by',
  'kiem-tra',
  'check',
  'xa-phuong',
  'communes',
  'to-roi',
  'leaflets',
  'nhiem-vu',
  'duties',
  'song-ngu',
  'bilingual',
  'can-biet',
  'unknowns',
  'con-so',
  'figures',
  'an-ban',
  'edition',
  'ket-qua',
  'results',
  'so-sanh',
  'compare',
  'bo-sung',
  'add',
];

/** The same for one kind alone: elsewhere such a word may well be an id, as terms of the glossary are. */
const RESERVED_BELOW: Partial<Record<Kind, readonly string[]>> = {
  product: ['binh-chon', 'selection', 'lang-nghe', 'craft-villages'],
};

/** Whether an address below the list of the kind has this word for something else. */
export function isReserved(kind: Kind, id: string): boolean {
  return RESERVED_IDS.includes(id) || (RESERVED_BELOW[kind] ?? []).includes(id);
}
