import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/rendering/markdown.ts';
import { toTypst } from '../../../../src/rendering/typst.ts';
import { ORIGIN, sample } from './sample.ts';

type Part = { id: string };
const section = (book: ReturnType<typeof sample>, id: string) => {
  const found = book.sections.find((one: Part) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const said = (book: ReturnType<typeof sample>, id: string) =>
  toMarkdown(section(book, id).nodes, { origin: '' }).replace(/<a id="[^"]*"><\/a>/g, '');
const set = (book: ReturnType<typeof sample>, id: string) => toTypst(section(book, id).nodes, { section: id });

test('chapters stand in their order, then questions, terms, figures that are rules, and sources', () => {
  const book = sample('vi', undefined);
  expect(book.sections.map(({ id, part, kicker, title }) => [id, part, kicker, title])).toEqual([
    ['chuong-a', 'chapter', 'handbook.chapter{order=1}', 'Mục chuong-a'],
    ['chuong-b', 'chapter', 'handbook.chapter{order=2}', 'Chương & “B” <hai>'],
    ['phan-hoi-dap', 'questions', undefined, 'list.question.title'],
    ['phan-thuat-ngu', 'glossary', undefined, 'list.glossary.title'],
    ['phan-con-so', 'figures', undefined, 'book.figures'],
    ['phan-nguon', 'sources', undefined, 'book.sources'],
  ]);
});

test('a chapter says who it is for, itself in short, its easy version, its law and how it was checked', () => {
  const text = said(sample('vi', undefined), 'chuong-a');
  const order = ['Người thử', 'Tóm tắt thử.', 'Câu ngắn.', 'Thân bài.', '## legalBasis', 'checked.on{date=2/1/2026}'];
  const places = order.map((words) => text.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('rules are listed with value, mark, law and day; what was counted is not', () => {
  const text = said(sample('vi', undefined), 'phan-con-so');
  expect(text).toContain('| Mức thử | 300 triệu đồng (mark.version{version=2020}) |');
  expect(text).not.toContain('Số thử');
});

test('a number that is not known is said where it is used, and has no line among the rules', () => {
  const book = sample('vi', undefined, { 'chuong-a': 'Được <Figure id="so-chua-biet" />.' });
  expect(said(book, 'chuong-a')).toContain('Được figure.unknown.');
  expect(set(book, 'chuong-a')).toContain('figure\\.unknown');
  expect(said(book, 'phan-con-so')).not.toContain('figure.unknown');
});

test('a chapter without a translation says so and keeps its language', () => {
  const book = sample('en', undefined);
  expect(section(book, 'chuong-b').lang).toBe('vi');
  expect(said(book, 'chuong-b')).toContain('translation.missing.title');
  expect(section(book, 'chuong-a').lang).toBe('en');
});

describe('links', () => {
  const body = [
    'Xem [luật](/van-ban/van-ban-a/#dieu-2), [lại luật](/van-ban/van-ban-a/#dieu-2), [trang ngoài](https://ngoai.invalid/a).',
    '[Chương kia](/so-tay/chuong-b/#muc-b), [từ](/thuat-ngu/#tu-a), [câu](/hoi-dap/#cau-a), [dưới đây](#muc-a).',
    '## Mục A',
  ].join('\n\n');
  const bodies = { 'chuong-a': body, 'chuong-b': '## Mục B' };

  test('one that leads out has a number, the same for the same address, and its address at the end', () => {
    const text = set(sample('vi', ORIGIN, bodies), 'chuong-a');
    expect(text).toContain(
      '#link("https://vidu.invalid/van-ban/van-ban-a/#dieu-2")[luật];#note-ref("chuong-a.ghi-chu_1")[1];',
    );
    expect(text).toContain('[lại luật];#note-ref("chuong-a.ghi-chu_1")[1];');
    expect(text).toContain('#link("https://ngoai.invalid/a")[trang ngoài];#note-ref("chuong-a.ghi-chu_2")[2];');
    const notes = text.slice(text.indexOf('#note-list('));
    expect(notes).toContain('[#anchor("chuong-a.ghi-chu_1");Điều 2 ');
    expect(notes).toContain('#link("https://vidu.invalid/van-ban/van-ban-a/#dieu-2")[https:');
  });

  test('one to another place of the book names the place; a term, a heading of the same chapter do not', () => {
    const text = set(sample('vi', ORIGIN, bodies), 'chuong-a');
    expect(text).toContain(
      '#inside("chuong-b.muc-b")[Chương kia];\u00A0#reference("chuong-b.muc-b")[handbook\\.chapter{order\\=2}];',
    );
    expect(text).toContain('#term("phan-thuat-ngu.tu-a")[từ];,');
    expect(text).toContain(
      '#inside("phan-hoi-dap.cau-a")[câu];\u00A0#reference("phan-hoi-dap.cau-a")[kind\\.question];',
    );
    expect(text).toContain('#inside("chuong-a.muc-a")[dưới đây];\\.');
  });

  test('one to a place that is not there leads to its chapter', () => {
    const text = set(sample('vi', ORIGIN, { 'chuong-a': '[A](/so-tay/chuong-b/#khong-co)' }), 'chuong-a');
    expect(text).toContain('#inside("chuong-b")[A];');
  });

  test('while the site has no address none is invented: paths alone, no code, and the book says that it is a trial', () => {
    const book = sample('vi', undefined, bodies);
    const text = set(book, 'chuong-a');
    expect(text).toContain('Xem luật#note-ref("chuong-a.ghi-chu_1")[1];');
    expect(text).toContain(': \\/van\\-ban\\/van\\-ban\\-a\\/\\#dieu\\-2]');
    expect(text).not.toContain('vidu.invalid');
    expect(book.trial).toBe('book.trial.short');
    expect(book.sections.every(({ address }) => address === undefined)).toBe(true);
    expect(sample('vi', ORIGIN).sections[0]!.address).toBe('https://vidu.invalid/so-tay/chuong-a/');
  });
});
