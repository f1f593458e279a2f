import { describe, expect, test } from 'vitest';
import { inlineWords } from '../../../../src/domain/inline-words.ts';
import { askView, messageAbout } from '../../../../src/domain/presenters/ask.ts';
import { contactView } from '../../../../src/domain/presenters/contact.ts';
import { densityOf, dossierView, shortClause } from '../../../../src/domain/presenters/dossier.ts';
import { dossierFrame } from '../../../../src/domain/presenters/frame.ts';
import { openQuestions } from '../../../../src/domain/presenters/open-questions.ts';
import { answerLines } from '../../../../src/domain/presenters/own-answers.ts';
import { toTake } from '../../../../src/domain/presenters/to-take.ts';
import { entry } from '../../support/entry.ts';
import { reader, unknownFigure } from '../../support/site.ts';

const LAW = entry('policy', 'van-ban-a', { number: '1/2020/NĐ-CP' }, { anchors: ['dieu-8'] });
const OFFICE = entry('agency', 'co-quan-a', { title: 'Sở A' });
const CLAUSE = { policy: 'van-ban-a', anchor: 'dieu-8' };
const RULE = { nature: 'rule', legalBasis: CLAUSE, unit: 'VND', value: 1_000_000 };
const FIGURES = {
  'so-chua-biet': unknownFigure({ name: { vi: 'Mức nay', en: 'Level today' } }),
  'so-cu': {
    ...RULE,
    name: { vi: 'Mức cũ', en: 'Old level' },
    verification: 'unchecked',
    version: '2018',
    enquiry: 'hoi-a',
  },
  'so-chac': { ...RULE, name: { vi: 'Mức chắc', en: 'Sure level' } },
};
const programme = entry('programme', 'ho-tro-a', {
  title: 'Hỗ trợ A',
  activities: ['machinery', 'fair'],
  offers: [
    { id: 'duoc-gi', clause: CLAUSE, cap: 'so-chua-biet' },
    { id: 'duoc-gi', figures: ['so-cu', 'so-chac', 'so-chua-biet'] },
  ],
  eligibility: [
    {
      id: 'ai-duoc',
      clause: CLAUSE,
      aspect: 'applicant',
      is: ['household'],
      verification: 'official',
      version: '2020',
    },
    { id: 'tu-xem' },
  ],
  words: { 'duoc-gi': 'Được máy.', 'ai-duoc': 'Hộ kinh doanh', 'tu-xem': 'Máy tốt hơn' },
});
const read = (language: 'vi' | 'en', one: unknown = programme) => reader(language, [LAW, OFFICE, one], FIGURES);
const vi = read('vi');
const words = (lines: ReadonlyArray<Parameters<typeof inlineWords>[0]>) => lines.map(inlineWords);
const NOWHERE = { agency: 'co-quan-a' };

describe('what is still to be asked', () => {
  test('is every number that is not known, once, and every one that is not sure', () => {
    const { figures, others } = openQuestions(vi, programme);
    expect(words(figures)).toEqual(['Mức nay']);
    expect(words(others)[0]).toMatch(
      /^Mức cũ: 1.triệu.đồng \(mark.version\{version=2018\} · mark.unchecked\)\. open\.figure\.still$/,
    );
    expect(words(others).join()).not.toContain('Mức chắc');
  });

  test('is what the page could not find out, and conditions that nobody is asked for', () => {
    const { conditions, others } = openQuestions(vi, programme);
    expect(words(others).slice(1)).toEqual(['open.deadline', 'open.prepare', 'open.steps', 'open.file']);
    expect(inlineWords(conditions)).toBe('Máy tốt hơn');
  });

  test('is no last day that is to come, but one that has passed', () => {
    const ending = (deadline: string) => entry('programme', 'b', { status: 'open', deadline });
    const asked = (deadline: string) => words(openQuestions(vi, ending(deadline)).others);
    expect(asked('2026-06-01')).not.toContain('open.deadline');
    expect(asked('2026-05-31')).toContain('open.deadline');
  });
});

describe('the sheet', () => {
  test('names provisions as papers do, and says what the short forms mean', () => {
    const view = dossierView(vi, programme, NOWHERE);
    expect(words(view.who)).toEqual([
      'Hộ kinh doanh (Điều 8 documentType.short.decree 1/2020/NĐ-CP)',
      'Máy tốt hơn (?)',
    ]);
    expect(view.unsure).toBe(true);
    expect(view.abbreviations).toBe('dossier.abbreviations{list=documentType.short.decree: documenttype.decree}');
    const english = shortClause(read('en'), programme.facts.legalBasis[0]!);
    expect(inlineWords([english])).toBe('documentType.short.decree 1/2020/NĐ-CP (VI)');
  });

  test('is small enough for what it holds', () => {
    const lines = (count: number) => Array.from({ length: count }, () => [vi.text('x'.repeat(60))]);
    expect([3, 12, 20, 30, 60].map((count) => densityOf(lines(count)))).toEqual([
      'roomy',
      'close',
      'dense',
      'tight',
      'tiny',
    ]);
  });

  test('is kept out of search engines and stands below its programme', () => {
    const frame = dossierFrame(vi, programme, { origin: 'https://vidu.invalid', siteName: 'Trang thử' });
    expect(frame).toMatchObject({ indexed: false, alternates: [], path: '/ho-tro/ho-tro-a/ho-so/' });
    expect(frame.counterpart).toBe('/en/support/ho-tro-a/dossier/');
    expect(frame.breadcrumb.at(-1)).toEqual({ href: '/ho-tro/ho-tro-a/', text: 'Hỗ trợ A' });
  });

  test('holds every answer of the checker, of the needs those that the programme helps with', () => {
    const lines = answerLines(vi, programme);
    expect(lines[0]?.choices.map(({ value }) => value)).toEqual(['machinery', 'fair']);
    expect(lines.map(({ question }) => question)).toEqual([
      'needs',
      'applicant',
      'place',
      'trade',
      'equipment',
      'novelty',
      'cost',
    ]);
    expect(lines[2]?.choices.at(-1)).toEqual({ value: 'not-sure', text: 'situation.not-sure' });
  });
});

describe('how an office is reached', () => {
  const agency = programme.facts.contact;
  test('is said to be unknown where nothing is configured', () => {
    expect(contactView(vi, agency, NOWHERE)).toMatchObject({ none: 'contact.none{office=Sở A}', ways: [] });
  });

  test('is never told of another office', () => {
    expect(contactView(vi, agency, { agency: 'co-quan-b', telephone: '0277 1' }).none).toBeDefined();
  });

  test('leads to telephone and e-mail', () => {
    const view = contactView(vi, agency, { ...NOWHERE, telephone: '0277 000 (1)', email: 'a@vidu.invalid' });
    expect(view.none).toBeUndefined();
    expect(view.ways.map(({ href }) => href)).toEqual(['tel:02770001', 'mailto:a@vidu.invalid']);
  });
});

describe('a letter', () => {
  const where = { address: 'https://vidu.invalid/ho-tro/ho-tro-a/', siteName: 'Trang thử' };
  test('names the programme, its address, the law and what is not known', () => {
    const { parts, about } = messageAbout(vi, programme, where);
    expect(about[1]).toBe('letter.read{address=https://vidu.invalid/ho-tro/ho-tro-a/,date=1/6/2026}');
    expect(parts.map(({ lead }) => lead)).toEqual(['letter.law', 'letter.figures', 'letter.questions']);
    expect(parts[1]?.items).toEqual(['Mức nay']);
    expect(parts[2]?.items.at(-1)).toBe('open.condition{condition=Máy tốt hơn}');
  });

  test('invents no address for a trial', () => {
    expect(messageAbout(vi, programme, { ...where, address: undefined }).about[1]).toBe(
      'letter.read.trial{site=Trang thử,date=1/6/2026}',
    );
  });

  test('is in Vietnamese on an English page, with its meaning; and an e-mail only where there is an address', () => {
    const view = (office: Parameters<typeof askView>[3]) =>
      askView({ page: read('en'), vietnamese: vi }, programme, where, office);
    expect(view(NOWHERE)).toMatchObject({ mail: undefined, answers: { page: '/ho-tro/ho-tro-a/ho-so/' } });
    expect(view(NOWHERE).text).toContain('Mức nay');
    expect(view(NOWHERE).gloss).toContain('Level today');
    expect(view({ ...NOWHERE, email: 'a@vidu.invalid' }).mail).toMatch(/^mailto:a@vidu.invalid\?subject=/);
    expect(askView({ page: vi, vietnamese: vi }, programme, where, NOWHERE).gloss).toBeUndefined();
  });
});

test('a last day that is to come can be taken along', () => {
  const links = (fields: Record<string, unknown>) =>
    toTake(vi, entry('programme', 'b', fields)).map(({ href }) => href);
  expect(links({})).toEqual(['/ho-tro/b/ho-so/']);
  expect(links({ status: 'open', deadline: '2026-06-01' })).toEqual(['/ho-tro/b/ho-so/', '/ho-tro/b/han-nop.ics']);
  expect(links({ status: 'closed', deadline: '2026-05-31' })).toEqual(['/ho-tro/b/ho-so/']);
});
