import { expect, test } from 'vitest';
import { duties } from '../../../../src/guards/content/duties.ts';
import { entryFile, parsed, proses } from '../../support/files.ts';
import { expectBothLanguages } from '../../support/messages.ts';

const BODY = '## 1. Sở A:\n\n- x\n- y\n\n## 2. Sở B:\n\nz\n';
const check = (...provisions: string[]) => {
  const given = provisions.map((provision) => ({ says: 'viec', provision, agencies: ['so-a'], task: 'projects' }));
  const words = { viec: 'Việc.' };
  const file = entryFile('policy', 'cv-a', 'vi', { documentType: 'official-letter', duties: given, words }, BODY);
  return duties(parsed(file), proses(file));
};

test('a text that says nothing of duties is fine, and so is one that tells of all', () => {
  expect(check()).toEqual([]);
  expect(check('muc-1-y-1', 'muc-1-y-2', 'muc-2', 'muc-2')).toEqual([]);
});

test('an item that no duty tells of is named, in both languages', () => {
  const findings = check('muc-1-y-1', 'muc-2');
  expect(findings).toMatchObject([{ field: 'duties' }]);
  expect(findings[0]?.message).toContain('provision: muc-1-y-2');
  findings.forEach(({ message }) => expectBothLanguages(message));
});

test('a duty of an item that the text does not have is named with its field', () => {
  const findings = check('muc-1-y-1', 'muc-1-y-2', 'muc-2', 'muc-9');
  expect(findings).toMatchObject([{ field: 'duties.3.provision' }]);
  findings.forEach(({ message }) => expectBothLanguages(message));
});
