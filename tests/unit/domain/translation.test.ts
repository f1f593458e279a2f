import { describe, expect, test } from 'vitest';
import { sections } from '../../../src/domain/sections.ts';
import { fingerprint, stampOf, translationState } from '../../../src/domain/translation.ts';

const front = { title: 'Tên', summary: 'Tóm tắt.', words: { 'buoc-1': 'Bước một' } };
const BODY = 'Mở đầu.\n\n## Một\n\nHỗ trợ máy móc.\n\n## Hai\n\nHỏi Sở.\n';
const cut = (body: string, words: Partial<typeof front> = {}) =>
  sections({ ...front, ...words }, body, { legal: false });
const stamp = stampOf(cut(BODY), '2026-01-02');
const changed = (body: string, words?: Partial<typeof front>) => {
  const state = translationState(stamp, cut(body, words));
  return state.state === 'stale' ? state.changed : state.state;
};

describe('the state of a translation', () => {
  test('is current while the Vietnamese is what was compared', () => {
    expect(translationState(stamp, cut(BODY))).toEqual({ state: 'current', comparedOn: '2026-01-02' });
  });

  test('is not compared without a stamp', () => {
    expect(translationState(undefined, cut(BODY))).toEqual({ state: 'not-compared' });
  });

  test.each([
    ['lines wrapped elsewhere', BODY.replace('Hỗ trợ máy', 'Hỗ trợ\nmáy')],
    ['more empty lines and spaces', BODY.replaceAll('\n\n', '\n\n\n').replace('Hỏi Sở', 'Hỏi   Sở')],
    ['Windows line ends', BODY.replaceAll('\n', '\r\n')],
    ['combining marks', BODY.normalize('NFD')],
    ['a missing line end', BODY.trim()],
  ])('%s do not make it stale', (_, body) => {
    expect(changed(body)).toBe('current');
  });

  test('one changed word names its heading alone, and the day of comparison', () => {
    expect(translationState(stamp, cut(BODY.replace('máy', 'thiết bị')))).toEqual({
      state: 'stale',
      comparedOn: '2026-01-02',
      changed: ['mot'],
    });
  });

  test('one changed mark counts: “Sở” is not “Số”', () => {
    expect(changed(BODY.replace('Sở', 'Số'))).toEqual(['hai']);
  });

  test('a change before the first heading, or in the front matter, is named as such', () => {
    expect(changed(BODY.replace('Mở đầu', 'Vào đề'))).toEqual(['_opening']);
    expect(changed(BODY, { title: 'Tên khác' })).toEqual(['_words']);
    expect(changed(BODY, { words: { 'buoc-1': 'Bước đầu' } })).toEqual(['_words']);
  });

  test('a heading that was added, removed or renamed is named', () => {
    expect(changed(`${BODY}\n## Ba\n\nMới.\n`)).toEqual(['ba']);
    expect(changed(BODY.replace('## Hai\n\nHỏi Sở.\n', ''))).toEqual(['hai']);
    expect(changed(BODY.replace('## Hai', '## Hai mươi'))).toEqual(['hai-muoi', 'hai']);
  });

  test('an opening that was removed is named', () => {
    expect(changed(BODY.replace('Mở đầu.\n\n', ''))).toEqual(['_opening']);
  });

  test('sections that only changed places are current', () => {
    expect(changed('Mở đầu.\n\n## Hai\n\nHỏi Sở.\n\n## Một\n\nHỗ trợ máy móc.\n')).toBe('current');
  });
});

describe('the fingerprint', () => {
  test.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of “%s” is the published FNV-1a value', (text, hash) => {
    expect(fingerprint(text)).toBe(hash);
  });

  test('is eight hexadecimal digits, with zeros in front', () => {
    const prints = Array.from({ length: 500 }, (_, at) => fingerprint(`đ${at}`));
    expect(prints.every((print) => /^[0-9a-f]{8}$/.test(print))).toBe(true);
    expect(prints.some((print) => print.startsWith('0'))).toBe(true);
  });

  test('tells đ from d', () => {
    expect(fingerprint('đ')).not.toBe(fingerprint('d'));
  });
});

test('a stamp holds the day and a fingerprint of each section', () => {
  expect(stampOf(new Map([['mot', 'a']]), '2026-01-02')).toEqual({ comparedOn: '2026-01-02', of: { mot: 'e40c292c' } });
});
