import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { GlossaryFiles } from '../../../src/markdown/glossary-files.ts';

/** A folder with these files: `id/index.vi.md` and the fields of its head. */
function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'glossary-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, head] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), `---\n${head}\n---\n`);
  }
  return root;
}

const idsIn = (files: GlossaryFiles, text: string, language: 'vi' | 'en' = 'vi') =>
  files
    .terms(language)
    .in(text)
    .map(({ id }) => id);

test('terms come from the heads of the files, in both languages', () => {
  const files = new GlossaryFiles(
    folder({
      'cum-a/index.vi.md': 'title: Cụm A\nabbreviations: [CA]',
      'cum-a/index.en.md': 'title: Cluster A',
      'muc-b/index.vi.md': 'title: Mức B',
    }),
  );
  expect(idsIn(files, 'cụm a, CA, mức b')).toEqual(['cum-a', 'cum-a', 'muc-b']);
  expect(idsIn(files, 'Clusters; cluster a', 'en')).toEqual(['cum-a']);
});

test('an everyday word is left out in both languages, and so is what cannot be read', () => {
  const files = new GlossaryFiles(
    folder({
      'dieu/index.vi.md': 'title: Điều\ntip: false',
      'dieu/index.en.md': 'title: Article',
      'hong/index.vi.md': 'title: [Hỏng',
    }),
  );
  expect(idsIn(files, 'điều, hỏng')).toEqual([]);
  expect(idsIn(files, 'article', 'en')).toEqual([]);
});

test('files are read once, and again when they changed', () => {
  const root = folder({ 'cum-a/index.vi.md': 'title: Cụm A' });
  const files = new GlossaryFiles(root);
  expect(idsIn(files, 'cụm a')).toEqual(['cum-a']);
  writeFileSync(join(root, 'cum-a/index.vi.md'), '---\ntitle: Cụm B\n---\n');
  expect(idsIn(files, 'cụm b')).toEqual([]);
  files.forget();
  expect(idsIn(files, 'cụm b')).toEqual(['cum-a']);
});
