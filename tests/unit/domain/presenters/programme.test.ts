import { describe, expect, test } from 'vitest';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { cardView, entryView } from '../../../../src/domain/presenters/entry.ts';
import { entryData } from '../../../../src/domain/presenters/structured-data.ts';
import { any, entry } from '../../support/entry.ts';
import type { Fields } from '../../support/front.ts';
import { figureFields, reader } from '../../support/site.ts';

const agency = entry('agency', 'co-quan-a');
const department = entry('agency', 'so-cong-thuong');
const law = entry('policy', 'van-ban-a', {}, { anchors: ['dieu-1'] });
const clause = { policy: 'van-ban-a', anchor: 'dieu-1' };
const rule = { nature: 'rule', legalBasis: clause, verification: 'secondary', version: '2018' };
const figures: Record<string, Fields> = {
  'ty-le': figureFields({ ...rule, unit: 'percent', value: 50 }),
  tran: figureFields({ ...rule, unit: 'VND', value: 300_000_000, precision: 'at-most' }),
  gap: figureFields({ ...rule, unit: 'times', value: 1.5, precision: 'at-most' }),
  'ket-qua': figureFields({ value: 7, unit: 'courses' }),
  nguoi: figureFields({ value: 9, unit: 'people' }),
};
const words = {
  'duoc-gi': 'Được máy.',
  'ai-duoc': 'Cơ sở thử.',
  hon: 'Dây chuyền.',
  'tu-xem': 'Tự xem.',
  kq: 'Đã làm.',
};
const programme = (fields: Fields = {}, id = 'chuong-trinh-a') => entry('programme', id, { words, ...fields });
const reading = (one: unknown, ...others: unknown[]) =>
  reader('vi', [one, agency, department, law, ...others], figures);
const view = (one: unknown, ...others: unknown[]) => entryView(reading(one, ...others), any(one));
const block = (one: unknown, id: string, ...others: unknown[]) =>
  view(one, ...others).blocks.find((found) => found.id === id);
const lines = (one: unknown, id: string) => block(one, id)?.items.map(inlineWords);
const row = (one: unknown, label: string) =>
  view(one)
    .rows.find((found) => found.label === label)
    ?.values.map(inlineWords)
    .join('; ');

describe('the page of a programme', () => {
  test('keeps one order, with what came of it right after the status', () => {
    const ids = (fields: Fields) => view(programme(fields)).blocks.map(({ id }) => id);
    const order = ['duoc-gi', 'ai-duoc', 'chuan-bi', 'cac-buoc', 'nop-o-dau', 'hoi-ai', 'tinh-thu', 'can-cu'];
    expect(ids({})).toEqual(order);
    expect(ids({ status: 'closed' })).toEqual(['ket-qua', ...order]);
  });

  test('a closed one tells its outcome with numbers, or that none was read', () => {
    const outcome = [{ id: 'kq', clause, figures: ['ket-qua', 'nguoi'] }];
    expect(lines(programme({ status: 'closed', outcome }), 'ket-qua')?.[0]).toMatch(
      /^Đã làm\. \(.+\) – Số thử: 7\s.+ – Số thử: 9\s.+$/,
    );
    expect(block(programme({ status: 'closed' }), 'ket-qua')).toMatchObject({
      items: [],
      empty: 'programme.outcome.none',
    });
  });
});

describe('status and deadline', () => {
  const badges = (fields: Fields) =>
    view(programme(fields)).badges.map(({ text, from, until }) => [text, from, until].filter(Boolean).join(' '));

  test('an open programme closes the day after its last day, by itself', () => {
    const open = { status: 'open', deadline: '2026-06-30' };
    expect(badges(open)).toEqual(['programme.status.open 2026-07-01', 'programme.status.closed 2026-07-01']);
    expect(view(programme(open)).notices.map(({ title, from }) => [title, from])).toEqual([
      ['notice.archived.title', '2026-07-01'],
    ]);
    expect(badges({ status: 'open', deadline: '2026-06-01' })[0]).toBe('programme.status.open 2026-06-02');
    expect(badges({ status: 'open', deadline: '2026-05-31' })).toEqual(['programme.status.closed']);
  });

  test('a deadline that nobody announced is said to be none', () => {
    expect(row(programme(), 'programme.deadline')).toBe('programme.deadline.none');
    expect(row(programme({ status: 'closed' }), 'programme.deadline')).toBe('unknown');
    expect(row(programme({ status: 'open', deadline: '2026-06-30' }), 'programme.deadline')).toBe('30/6/2026');
  });

  test('rules that are over, or not yet, say so from their day', () => {
    expect(badges({ appliesUntil: '2026-05-01' })).toContain('programme.applies.over');
    expect(badges({ appliesUntil: '2026-06-02' })).toContain('programme.applies.over 2026-06-02');
    expect(badges({ appliesFrom: '2026-06-02' })).toContain('programme.applies.not-yet 2026-06-02');
    expect(badges({ appliesFrom: '2026-06-01' })).toEqual(['programme.status.not-announced']);
    expect(row(programme({ appliesFrom: '2020-01-01', appliesUntil: '2026-05-01' }), 'programme.applies')).toBe(
      'validity.from{date=1/1/2020} programme.applies.until{date=1/5/2026} – programme.applies.over',
    );
  });

  test('a card shows the last day', () => {
    const one = programme({ status: 'open', deadline: '2026-06-30' });
    expect(cardView(reading(one), any(one)).detail).toEqual(['programme.deadline: 30/6/2026']);
  });
});

describe('what you get', () => {
  test('a rate and a ceiling stand on lines of their own; a multiple names what it multiplies', () => {
    const offers = [
      { id: 'duoc-gi', clause, rate: 'ty-le', cap: 'tran' },
      { id: 'hon', clause, multiplier: { figure: 'gap', of: 'duoc-gi' } },
    ];
    const [first, second] = lines(programme({ offers }), 'duoc-gi') ?? [];
    expect(first).toMatch(/ – programme\.offer\.rate: 50\s%.* – programme\.offer\.cap: tối đa 300\striệu/);
    expect(second).toMatch(/ – programme\.offer\.cap: tối đa 1,5\slần programme\.offer\.multiple\{offer=Được máy\.\}/);
  });
});

describe('who may ask', () => {
  const asked = {
    id: 'ai-duoc',
    clause,
    aspect: 'applicant',
    is: ['household'],
    verification: 'unchecked',
    version: '2012',
  };

  test('a condition carries its clause, version and mark; what only the reader sees stands apart', () => {
    const found = block(programme({ eligibility: [{ id: 'tu-xem' }, asked] }), 'ai-duoc');
    expect(found?.items.map(inlineWords)).toEqual([
      'Cơ sở thử. (Điều 1 documentType.decree 1/2020/NĐ-CP) (mark.version{version=2012} · mark.unchecked)',
    ]);
    expect(found?.groups?.map(({ heading, items }) => [heading, items.map(inlineWords)])).toEqual([
      ['check.table.seen', ['Tự xem.']],
    ]);
  });

  test('where nothing can be asked for there is no heading', () => {
    expect(block(programme(), 'ai-duoc')).toMatchObject({ items: [expect.anything()] });
    expect(block(programme(), 'ai-duoc')?.groups).toBeUndefined();
  });
});

describe('worked cases', () => {
  const reckoned = programme({
    status: 'reference',
    offers: [{ id: 'duoc-gi', clause, rate: 'ty-le', cap: 'tran' }],
    eligibility: [
      { id: 'ai-duoc', clause, aspect: 'applicant', is: ['household'], verification: 'unchecked', version: '2012' },
    ],
    cases: [
      { id: 'a', situation: { applicant: 'household', cost: 400_000_000 }, expect: { result: 'matches' } },
      { id: 'b', situation: { applicant: 'artisan', cost: 400_000_000 }, expect: { result: 'differs' } },
    ],
  });

  test('stand folded: the case in words, the answer, and the sum with its reckoning, as a reference', () => {
    const found = block(reckoned, 'tinh-thu');
    const [first, second] = found?.table?.rows.map((cells) => cells.map(inlineWords)) ?? [];
    expect(found?.folded).toBe('programme.cases.open{count=2}');
    expect(first?.[0]).toMatch(/^situation\.applicant\.household · situation\.cost: 400\striệu\sđồng$/);
    expect(first?.[1]).toBe('support.result.matches{version=2012}.');
    expect(first?.[2]).toMatch(
      /^Support\.amount\.atMost\{amount=200\striệu\sđồng\} \(support\.basis\.mark\) – .*formula/,
    );
    expect(second?.slice(1)).toEqual(['support.result.differs{version=2012}.', '']);
  });

  test('a programme without rules says that it has none', () => {
    expect(block(programme(), 'tinh-thu')).toMatchObject({
      items: [],
      table: undefined,
      empty: 'programme.cases.none',
    });
  });
});

describe('other pages', () => {
  const project = (id: string, fields: Fields = {}) => entry('project', id, { programme: 'chuong-trinh-a', ...fields });

  test('who was supported stands in a table, and not once more below', () => {
    const paid = project('de-an-a', {
      beneficiary: 'Hộ A',
      money: { support: { vnd: 100_000_000, precision: 'exactly' } },
      verification: 'unchecked',
    });
    const found = view(programme(), paid, project('de-an-b'));
    const table = found.blocks.find(({ id }) => id === 'ai-da-duoc')?.table;
    expect(table?.rows.map((cells) => cells.map(inlineWords))).toEqual([
      [
        '2020',
        'Mục de-an-a – Hộ A',
        'money.words.support{amount=100\u00A0triệu\u00A0đồng}; money.words.own{amount=unknown} (mark.unchecked)'.replace(
          /\u00A0/g,
          ' ',
        ),
      ],
      ['2020', 'Mục de-an-b – programme.supported.nobody', 'programme.supported.noMoney'],
    ]);
    expect(found.related).toEqual([]);
  });

  test('the same matter at another level is named from both ends, once', () => {
    const other = programme({ compare: ['chuong-trinh-a'] }, 'chuong-trinh-b');
    const found = view(programme(), other);
    expect(found.rows.at(-1)).toMatchObject({ label: 'programme.compare' });
    expect(found.related).toEqual([]);
  });
});

describe('structured data', () => {
  const data = (fields: Fields) => {
    const one = programme(fields);
    return entryData(reading(one), any(one), 'https://vidu.invalid/a/');
  };

  test('only what one may still apply for is a service', () => {
    expect(data({ status: 'reference' })['@type']).toBe('WebPage');
    expect(data({ status: 'open', deadline: '2026-05-31' })['@type']).toBe('WebPage');
    expect(data({ level: 'national' })).toMatchObject({
      '@type': 'GovernmentService',
      serviceType: ['programme.activity.machinery'],
      areaServed: { '@type': 'Country' },
    });
  });

  test('it says until when and for whom, where that is known', () => {
    expect(data({})).not.toHaveProperty('offers');
    expect(data({})).not.toHaveProperty('audience');
    const eligibility = [
      { id: 'ai-duoc', clause, aspect: 'applicant', is: ['household'], verification: 'official', version: '2025' },
    ];
    expect(data({ status: 'open', deadline: '2026-06-30', eligibility })).toMatchObject({
      offers: { availabilityEnds: '2026-06-30' },
      audience: [{ audienceType: 'situation.applicant.household' }],
    });
  });
});
