import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redirectsFrom } from '../../../src/integrations/redirects.ts';
import { expectBothLanguages } from '../support/messages.ts';

function read(yaml: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'redirects.yaml');
  writeFileSync(file, yaml);
  return redirectsFrom(file);
}

describe('redirects', () => {
  test('send from an old address to the new one, and from a page withdrawn to the reason in the list of changes', () => {
    const lines = [
      '- {from: /so-tay/cu/, to: /so-tay/moi/, on: 2026-03-01, reason: Tên dễ nhớ hơn}',
      '- {from: /van-ban/nd-x/, to: archived, on: 2026-03-01, reason: Trùng}',
      '- {from: /en/policies/nd-x/, to: archived, on: 2026-03-01, reason: Trùng, reasonInEnglish: A double}',
    ];
    expect(read(lines.join('\n'))).toEqual({
      '/so-tay/cu/': '/so-tay/moi/',
      '/van-ban/nd-x/': '/thay-doi/#site-archived-van-ban-nd-x-2026-03-01',
      '/en/policies/nd-x/': '/en/changes/#site-archived-van-ban-nd-x-2026-03-01',
    });
  });

  test.each([
    ['to: /so-tay/moi', /\/san-pham\/ten-moi\/.*archived/],
    ['to: da-rut', /archived/],
  ])('“%s” is refused with the fix', (to, fix) => {
    const failing = () => read(`- {from: /so-tay/cu/, ${to}, on: 2026-03-01, reason: Trùng}`);
    expect(failing).toThrow(fix);
    try {
      failing();
    } catch (error) {
      expectBothLanguages(
        String((error as Error).message)
          .split('\n')
          .at(-1) ?? '',
      );
    }
  });
});
