import { describe, expect, test } from 'vitest';
import { figure } from '../../../../src/collections/figure.ts';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { openCounts, unknownsView } from '../../../../src/domain/presenters/unknowns.ts';
import { supportAmount } from '../../../../src/domain/support/amount.ts';
import { supportRules } from '../../../../src/domain/support/rules.ts';
import { entry } from '../../support/entry.ts';
import { facts } from '../../support/front.ts';
import { figureFields, reader, unknownFigure } from '../../support/site.ts';

const LAW = entry(
  'policy',
  'van-ban-a',
  {
    number: '1/2020/NĐ-CP',
    provisions: {
      'dieu-8': { verification: 'unchecked', sources: ['nguon-a'] },
      'dieu-9': { verification: 'official', sources: ['nguon-a'] },
    },
  },
  { anchors: ['dieu-8', 'dieu-9'] },
);
const OFFICE = entry('agency', 'co-quan-a', { title: 'Sở thử' }, { en: { title: 'Test department' } });
const PROGRAMME = {
  offers: [{ id: 'duoc-gi', clause: { policy: 'van-ban-a', anchor: 'dieu-8' }, cap: 'so-tran' }],
};
const ENTRIES = [LAW, OFFICE, entry('programme', 'ho-tro-a', PROGRAMME)];
const UNCHECKED = unknownFigure({ value: 300_000_000, version: '2018', precision: 'at-most' });
const FIGURES = {
  'so-tran': unknownFigure(),
  'so-cu': UNCHECKED,
  'so-dem': { verification: 'unchecked' },
  'so-chac': {},
};
const ENQUIRIES = {
  'hoi-b': { order: 2, question: { vi: 'Hỏi sau?', en: 'Asked later?' } },
  'hoi-a': { order: 1, policies: ['van-ban-a'] },
};
const read = (language: 'vi' | 'en', figures: Parameters<typeof reader>[2] = FIGURES) =>
  reader(language, ENTRIES, figures, ENQUIRIES);
const view = (language: 'vi' | 'en' = 'vi', figures: Parameters<typeof reader>[2] = FIGURES) =>
  unknownsView(read(language, figures), read('vi', figures));

describe('what is not known', () => {
  test('is counted: numbers without a value, numbers not checked, questions', () => {
    expect(openCounts(read('vi'))).toEqual({ unknown: 1, unchecked: 2, questions: 2 });
  });

  test('stands below the question that would settle it, questions in their order', () => {
    const [first, second] = view().questions;
    expect(first).toMatchObject({
      anchor: 'cau-hoi-hoi-a',
      order: 1,
      question: 'Hỏi thử?',
      why: 'Lý do thử.',
      askWhom: { href: '/co-quan/co-quan-a/', text: 'Sở thử' },
      texts: [{ href: '/van-ban/van-ban-a/' }],
    });
    expect(first!.unknown.map(({ id }) => id)).toEqual(['so-tran']);
    expect(first!.unchecked.map(({ id }) => id)).toEqual(['so-cu']);
    expect(second).toMatchObject({ order: 2, question: 'Hỏi sau?', unknown: [], unchecked: [] });
  });

  test('names its law, who uses it, and the one file to edit', () => {
    const [{ waits, figure: shown, law, used, file }] = view('en').questions[0]!.unknown as [never];
    expect({ waits, shown, law, used, file }).toMatchObject({
      waits: 'unknowns.waits{order=1}',
      shown: undefined,
      law: { href: '/en/policies/van-ban-a/#dieu-8' },
      used: [{ href: '/en/support/ho-tro-a/', note: '(VI)' }],
      file: 'unknowns.file{id=so-tran}',
    });
  });

  test('shows what is said today of a number that is not checked, with its mark and its passport', () => {
    expect(view().questions[0]!.unchecked[0]).toMatchObject({
      waits: undefined,
      figure: {
        value: 'tối đa 300\u00A0triệu\u00A0đồng',
        href: '/so-tay/con-so/#so-cu',
        mark: { verification: 'unchecked', text: 'mark.version{version=2018} · mark.unchecked' },
      },
    });
  });

  test('a number that waits for no question stands in the last group', () => {
    expect(view().rest.map(({ id }) => id)).toEqual(['so-dem']);
  });

  test('other statements are listed by kind, provisions by text', () => {
    const chapter = entry('handbook', 'chuong-a', { verification: 'unchecked' });
    const own = reader('vi', [...ENTRIES, chapter]);
    expect(unknownsView(own, own).statements.map(({ heading, items }) => [heading, ...items.map(inlineWords)])).toEqual(
      [
        ['quality.heading{name=kind.handbook,count=1}', 'Mục chuong-a'],
        ['quality.heading{name=unknowns.provisions,count=1}', 'documentType.decree 1/2020/NĐ-CP: Điều 8'],
      ],
    );
  });

  test('the letter is in the language of the office, whatever the page is in', () => {
    expect(view('en').letters).toEqual([
      {
        anchor: 'thu-co-quan-a',
        text: [
          'unknowns.letter.to{office=Sở thử}',
          'unknowns.letter.ask',
          '1. Hỏi thử?',
          '2. Hỏi sau?',
          'unknowns.letter.thanks',
        ].join('\n\n'),
      },
    ]);
  });

  test('each office has a letter of its own', () => {
    const other = entry('agency', 'co-quan-b');
    const own = reader('vi', [...ENTRIES, other], {}, { ...ENQUIRIES, 'hoi-c': { order: 3, askWhom: 'co-quan-b' } });
    expect(unknownsView(own, own).letters.map(({ anchor, text }) => [anchor, text.includes('1. ')])).toEqual([
      ['thu-co-quan-a', true],
      ['thu-co-quan-b', true],
    ]);
  });
});

describe('an answer is one edit of one figure file', () => {
  const ANSWER = { value: 400_000_000, verification: 'official', version: '2025' };
  const answered = { ...FIGURES, 'so-tran': unknownFigure(ANSWER) };
  const most = (figures: typeof FIGURES) => {
    const rules = supportRules('ho-tro-a', facts('programme', PROGRAMME), {
      figure: (id) => figure.parse(figureFields(figures[id as keyof typeof FIGURES])),
    });
    return supportAmount(rules, 'duoc-gi', { cost: 900_000_000 }, '2026-06-01');
  };

  test('the number leaves the page', () => {
    expect(view('vi', answered).questions[0]!.unknown).toEqual([]);
    expect(view('vi', answered).questions[0]!.unchecked.map(({ id }) => id)).toEqual(['so-cu']);
    expect(openCounts(read('vi', answered))).toEqual({ unknown: 0, unchecked: 2, questions: 2 });
  });

  test('texts show it, with its passport', () => {
    expect(read('vi').figure('so-tran').href).toBe('/chat-luong/can-biet/#so-tran');
    expect(read('vi', answered).figure('so-tran')).toMatchObject({
      value: '400\u00A0triệu\u00A0đồng',
      href: '/so-tay/con-so/#so-tran',
      mark: undefined,
    });
  });

  test('the amount of the programme is known and firm', () => {
    expect(most(FIGURES)).toMatchObject({ basis: 'unknown', result: 'unknown' });
    expect(most(answered)).toMatchObject({ basis: 'confirmed', version: '2025', result: { vnd: 400_000_000 } });
  });

  test('a value that is not checked against the official text stays on the page, and is a reference only', () => {
    const half = { ...FIGURES, 'so-tran': unknownFigure({ ...ANSWER, verification: 'unchecked' }) };
    expect(view('vi', half).questions[0]!.unchecked.map(({ id }) => id)).toEqual(['so-cu', 'so-tran']);
    expect(most(half)).toMatchObject({ basis: 'reference', result: { vnd: 400_000_000 } });
  });
});

test('nothing open is nothing to list', () => {
  const own = reader('vi', [OFFICE]);
  expect(unknownsView(own, own)).toEqual({
    counts: { unknown: 0, unchecked: 0, questions: 0 },
    questions: [],
    rest: [],
    statements: [],
    letters: [],
  });
});
