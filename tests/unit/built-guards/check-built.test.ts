import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUILT_RULES, checkBuilt, gather } from '../../../src/guards/check-built.ts';
import { page } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-built-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('checking the built site', () => {
  test('findings come by file, and the report names the heaviest pages', async () => {
    writeFileSync(join(folder, 'index.html'), page('/', { body: '<p style="x">' }));
    const { findings, report } = await checkBuilt(folder, folder);
    const files = findings.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(files).toContain('dist/index.html');
    expect(report.at(-1)).toContain('KB / 14.0 KB  /');
  });

  test('a mistake that stands on every page is told once', () => {
    const finding = (file: string, message: string) => ({ file, message });
    expect(gather([finding('a', 'x'), finding('b', 'x'), finding('c', 'x'), finding('c', 'y')])).toEqual([
      finding('a', 'x (và 2 trang khác) / (and 2 more pages)'),
      finding('c', 'y'),
    ]);
  });

  test('no rule is forgotten', () => {
    const files = readdirSync(new URL('../../../src/guards/built', import.meta.url)).filter(
      (file) => file !== 'address.ts',
    );
    const named = Object.keys(BUILT_RULES).map(
      (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
    );
    expect(named.sort()).toEqual(files.sort());
  });
});
