import { describe, expect, test } from 'vitest';
import { entryFile, mistakes } from '../support/files.ts';
import { expectBothLanguages } from '../support/messages.ts';

const said = (written: string | Record<string, unknown>) => mistakes(entryFile('article', 'a', 'en', written));

describe('an English file', () => {
  test('holds a title, a summary, phrases and a stamp', () => {
    expect(
      said({ words: { 'buoc-1': 'Step one' }, translation: { comparedOn: '2026-01-02', of: { mot: '0123abcd' } } }),
    ).toEqual([]);
  });

  test('may not state a fact: the fact is named, and where it belongs', () => {
    expect(said({ publishedOn: '2026-01-02' }).map(({ message }) => message)).toEqual([
      'Bản tiếng Anh chỉ chứa chữ; hãy chuyển "publishedOn" sang index.vi. / The English file holds words only; move "publishedOn" to index.vi.',
    ]);
  });

  test('that states several facts is told all of them', () => {
    expect(said({ verification: 'official', sources: ['nguon-a'] })[0]?.message).toContain(
      'hãy chuyển "verification, sources" sang index.vi',
    );
  });

  test('that states a fact is told on which line', () => {
    expect(said('---\ntitle: A\nsummary: B\npublishedOn: 2026-01-02\n---\n')[0]).toMatchObject({
      file: 'content/articles/a/index.en.mdx',
      line: 4,
    });
  });

  test('needs its title in English', () => {
    expect(said('---\nsummary: B\n---\n')).toMatchObject([
      { field: 'title', message: 'Thiếu chữ ở ô này. / This field needs words.' },
    ]);
  });

  test('of a chapter needs to say who it is for', () => {
    expect(mistakes(entryFile('handbook', 'a', 'en', {}))).toMatchObject([{ field: 'audience' }]);
  });
});

describe('the stamp', () => {
  test('is never written by hand', () => {
    const sentence =
      'Dấu bản dịch do lệnh npm run translate:stamp ghi. / The stamp is written by npm run translate:stamp.';
    expect(said({ translation: 'hôm nay' })[0]?.message).toBe(sentence);
    expect(said({ translation: { comparedOn: '2026-01-02', of: {}, by: 'x' } })[0]?.message).toBe(sentence);
  });

  test('with something that is no fingerprint is refused in both languages', () => {
    expectBothLanguages(said({ translation: { comparedOn: '2026-01-02', of: { mot: 'x' } } })[0]?.message ?? '');
  });
});
