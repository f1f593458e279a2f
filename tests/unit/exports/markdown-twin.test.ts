import { expect, test } from 'vitest';
import { markdownTwin } from '../../../src/exports/markdown-twin.ts';
import type { Language } from '../../../src/domain/language.ts';
import { compileTree } from '../../../src/rendering/tree.ts';
import { any, entry } from '../support/entry.ts';
import { reader } from '../support/site.ts';

const PLACE = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const agency = entry('agency', 'co-quan-a');
function twin(language: Language, one: unknown, body: string, ...others: unknown[]) {
  const read = reader(language, [one, agency, ...others]);
  return markdownTwin(read, any(one), compileTree(body, 'content/articles/bai-a/index.vi.mdx'), PLACE).split('\n\n');
}

test('a legal text says its state and day at once, then that it is a digest, then its facts and words', () => {
  const policy = entry('policy', 'van-ban-a', { effectiveFrom: '2020-03-01' });
  const parts = twin('vi', policy, 'Thân bài.');
  expect(parts.slice(0, 3)).toEqual([
    '# Mục van-ban-a',
    '**validity.in-force · asOf{date=1/6/2026} · checked.on{date=2/1/2026}**',
    '> **notice.digest.title** notice.digest.text',
  ]);
  expect(parts.find((part) => part.startsWith('- **policy.type:**'))).toContain(
    '- **policy.issuer:** [Mục co-quan-a](https://vidu.invalid/co-quan/co-quan-a/)',
  );
  expect(parts.indexOf('Thân bài.')).toBeGreaterThan(parts.indexOf('## facts'));
  expect(parts.slice(parts.indexOf('Thân bài.') + 1)).toEqual([
    '## <a id="nguon"></a>sources',
    '- Nguồn A (source.read{date=2/1/2026} · source.part · source.kind.press)',
    'checked.on{date=2/1/2026} · verification.official',
    '---',
    'files.page: [https://vidu.invalid/van-ban/van-ban-a/](https://vidu.invalid/van-ban/van-ban-a/)\n',
  ]);
});

test('the file speaks for its day: a state of later days is left out', () => {
  const parts = twin('vi', entry('policy', 'van-ban-a', { effectiveFrom: '2099-01-01' }), '');
  expect(parts[1]).toContain('validity.not-yet · asOf');
  expect(parts[1]).not.toContain('validity.in-force');
});

test('an English address without a translation says so before the Vietnamese words', () => {
  const parts = twin('en', entry('article', 'bai-a'), 'Chữ Việt.');
  expect(parts[2]).toBe('> **translation.missing.title** translation.missing.text');
  expect(parts).toContain('Chữ Việt.');
  expect(parts.at(-1)).toContain('/en/articles/bai-a/');
});

test('steps are numbered, and a fact of several values has a line for each', () => {
  const programme = entry('programme', 'ho-tro-a', {
    steps: [{ id: 'buoc-1' }, { id: 'buoc-2' }],
    words: { 'duoc-gi': 'Được máy.', 'ai-duoc': 'Cơ sở.', 'buoc-1': 'Hỏi.', 'buoc-2': 'Nộp.' },
  });
  const policy = entry('policy', 'van-ban-a', { issuers: ['co-quan-a', 'co-quan-b'] });
  expect(twin('vi', programme, '', policy).join('\n\n')).toContain('1. Hỏi.\n2. Nộp.');
  expect(twin('vi', policy, '', entry('agency', 'co-quan-b')).join('\n\n')).toContain(
    '- **policy.issuer:**\n  - [Mục co-quan-a](https://vidu.invalid/co-quan/co-quan-a/)\n  - [Mục co-quan-b]',
  );
});
