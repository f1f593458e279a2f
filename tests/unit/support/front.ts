import { SCHEMAS } from '../../../src/collections/schemas.ts';
import type { Kind } from '../../../src/collections/kinds.ts';
import type { FactsOf } from '../../../src/domain/entry.ts';

/** Fields as they stand in a front matter. */
export type Fields = Record<string, unknown>;

const words = { title: 'Tên thử', summary: 'Tóm tắt thử.' };
const evidence = { verification: 'official', checkedOn: '2026-01-02', sources: ['nguon-a'] };

/** The least that the Vietnamese file of each kind must say. */
const LEAST: Record<Kind, Fields> = {
  policy: {
    ...words,
    documentType: 'decree',
    number: '1/2020/NĐ-CP',
    issuers: ['co-quan-a'],
    jurisdiction: 'national',
    edition: 'digest',
    officialUrlUnknown: true,
    validity: { recorded: 'in-force', checkedOn: '2026-01-02' },
    ...evidence,
  },
  handbook: {
    ...words,
    audience: 'Người thử',
    easy: ['Câu thử.'],
    order: 1,
    points: [{ id: 'diem-thu', ask: ['hoi-thu'], askWhom: 'co-quan-a' }],
    words: { 'diem-thu': 'Điều thử.', 'hoi-thu': 'Hỏi thử?' },
    legalBasis: [{ policy: 'van-ban-a' }],
    ...evidence,
  },
  programme: {
    ...words,
    level: 'province',
    activities: ['machinery'],
    status: 'not-announced',
    offers: [{ id: 'duoc-gi' }],
    eligibility: [{ id: 'ai-duoc' }],
    contact: 'co-quan-a',
    legalBasis: [{ policy: 'van-ban-a' }],
    words: { 'duoc-gi': 'Được máy.', 'ai-duoc': 'Cơ sở thử.' },
    ...evidence,
  },
  product: { ...words, type: 'specialty', place: { province: 'dong-thap' }, group: 'other', ...evidence },
  project: { ...words, year: 2020, place: { province: 'dong-thap' }, fund: 'province', ...evidence },
  article: { ...words, publishedOn: '2026-01-02', ...evidence },
  agency: { ...words, level: 'province', type: 'department', ...evidence },
  glossary: { ...words, ...evidence },
  question: { ...words, topic: 'basics', order: 1, legalBasis: [{ policy: 'van-ban-a' }], ...evidence },
  leaflet: {
    ...words,
    audience: 'Người thử',
    order: 1,
    chapters: ['chuong-a'],
    askWhom: 'co-quan-a',
    legalBasis: [{ policy: 'van-ban-a' }],
    ...evidence,
  },
};

/** A Vietnamese front matter with the least it must say, and what the test is about. */
export function front(kind: Kind, fields: Fields = {}): Fields {
  return { ...LEAST[kind], ...fields };
}

/** The facts of such an entry, as the schema hands them on. */
export function facts<K extends Kind>(kind: K, fields: Fields = {}): FactsOf[K] {
  return SCHEMAS[kind].vi.parse(front(kind, fields)) as FactsOf[K];
}
