import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCopy, copyProject } from '../support/project-copy.ts';

/** A copy of the project in which one thing after another is broken. */
let copy: string;

beforeAll(() => {
  mkdirSync('.cache', { recursive: true });
  copy = mkdtempSync(resolve('.cache/bad-content-'));
  copyProject(copy);
  cpSync('content', join(copy, 'content'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Breaks a file of the copy, builds it, mends the file, and answers what the build said. */
async function buildWith(
  file: string,
  breakIt: (source: string) => string,
): Promise<{ failed: boolean; output: string }> {
  const path = join(copy, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  writeFileSync(path, breakIt(before ?? ''));
  const built = await buildCopy(copy);
  if (before === undefined) rmSync(path);
  else writeFileSync(path, before);
  return built;
}

const AGENCY = 'content/agencies/so-cong-thuong';

describe('a mistake in content stops the build and is named', () => {
  test.each([
    [
      'a missing field',
      `${AGENCY}/index.vi.md`,
      (text: string) => text.replace(/^level: .*\n/m, ''),
      /so-cong-thuong\/index\.vi\.md:\d+ \[level\]/,
    ],
    [
      'an impossible day',
      `${AGENCY}/index.vi.md`,
      (text: string) => text.replace(/^checkedOn: .*$/m, 'checkedOn: 31/02/2026'),
      /\[checkedOn\][\s\S]*2026-11-24/,
    ],
    [
      'a fact in English',
      `${AGENCY}/index.en.md`,
      (text: string) => text.replace('---\n', '---\nlevel: nation\n'),
      /index\.en\.md:\d+[\s\S]*level/,
    ],
    [
      'an expression in prose',
      'content/handbook/khuyen-cong-la-gi/index.vi.mdx',
      (text: string) => `${text}\n\n{process.exit(0)}\n`,
      /khuyen-cong-la-gi\/index\.vi\.mdx:\d+/,
    ],
    [
      'a broken link',
      'content/handbook/khuyen-cong-la-gi/index.vi.mdx',
      (text: string) => `${text}\n\n[Nghị định không có](/van-ban/khong-co/)\n`,
      /\/van-ban\/khong-co\//,
    ],
    [
      'an amount written bare',
      'content/handbook/khuyen-cong-la-gi/index.vi.mdx',
      (text: string) => `${text}\n\nTối đa 300 triệu đồng.\n`,
      /300 triệu đồng[\s\S]*content\/figures/,
    ],
    [
      'a second file with one id',
      `${AGENCY}/index.vi.mdx`,
      () => '---\ntitle: Bản thứ hai\n---\n',
      /so-cong-thuong\/index\.vi\.mdx/,
    ],
  ])('%s', async (_, file, breakIt, said) => {
    const { failed, output } = await buildWith(file, breakIt);
    expect(output).toMatch(said);
    expect(failed).toBe(true);
  });

  test('and nothing is published', () => {
    expect(existsSync(join(copy, 'dist'))).toBe(false);
  });
});
