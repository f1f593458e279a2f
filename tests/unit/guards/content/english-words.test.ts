import { expect, test } from 'vitest';
import { englishStrings } from '../../../../src/guards/content/english-words.ts';
import { folder } from '../../support/files.ts';

test('the words of the interface are read with line and key', () => {
  const root = folder({ 'content/ui/en.json': '{\n  "menu.home": "Home",\n  "menu.law": "Law"\n}\n' });
  expect(englishStrings(root)).toEqual([
    { file: 'content/ui/en.json', line: 2, field: 'menu.home', text: 'Home' },
    { file: 'content/ui/en.json', line: 3, field: 'menu.law', text: 'Law' },
  ]);
});

test('of an address that moved the English reason is read, where there is one', () => {
  const moved = [
    '- from: /a/',
    '  to: archived',
    '  on: 2026-01-02',
    '  reason: Đã rút.',
    '  reasonInEnglish: Withdrawn.',
    '- from: /b/',
    '  to: /c/',
    '  on: 2026-01-02',
    '  reason: Đã đổi.',
    '',
  ].join('\n');
  expect(englishStrings(folder({ 'content/redirects.yaml': moved }))).toEqual([
    { file: 'content/redirects.yaml', line: 5, field: '0.reasonInEnglish', text: 'Withdrawn.' },
  ]);
});

test('a project without these files has none', () => {
  expect(englishStrings(folder({}))).toEqual([]);
});
