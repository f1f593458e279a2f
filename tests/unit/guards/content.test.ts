import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/guards/content.ts';
import { fileText, folder } from '../support/files.ts';
import { front } from '../support/front.ts';
import { expectBothLanguages } from '../support/messages.ts';

const article = fileText(front('article'), 'Một.\n');
const english = fileText({ title: 'A', summary: 'B.' });
const read = (files: Record<string, string>) => readContent(folder(files));

describe('what is read', () => {
  test('both files of an entry, with kind, id, language, body and the line it begins on', () => {
    const { entries, findings } = read({
      'content/articles/bai-a/index.vi.mdx': '---\ntitle: A\n---\nMột.\n',
      'content/articles/bai-a/index.en.mdx': english,
    });
    expect(findings).toEqual([]);
    expect(entries.map(({ kind, id, lang, file }) => [kind, id, lang, file])).toEqual([
      ['article', 'bai-a', 'en', 'content/articles/bai-a/index.en.mdx'],
      ['article', 'bai-a', 'vi', 'content/articles/bai-a/index.vi.mdx'],
    ]);
    expect(entries[1]).toMatchObject({ body: 'Một.\n', bodyLine: 4, yaml: { data: { title: 'A' } } });
  });

  test('records, each named by its file; places, each on its line', () => {
    const { records, findings } = read({
      'content/figures/so-a.yaml': 'value: 5\n',
      'content/sources/nguon-a.yaml': 'publisher: A\n',
      'content/measurements/accessibility.yaml': 'kind: accessibility\n',
      'content/places.yaml': '- id: xa-a\n  name: A\n- id: xa-b\n  name: B\n',
    });
    expect(findings).toEqual([]);
    expect(records.map(({ collection, id, line }) => [collection, id, line])).toEqual([
      ['figures', 'so-a', 1],
      ['sources', 'nguon-a', 1],
      ['measurements', 'accessibility', 1],
      ['places', 'xa-a', 1],
      ['places', 'xa-b', 3],
    ]);
  });

  test('pictures beside an entry are left alone', () => {
    expect(
      read({ 'content/articles/bai-a/index.vi.mdx': article, 'content/articles/bai-a/anh.jpg': '' }).findings,
    ).toEqual([]);
  });

  test('a project without content has nothing, and nothing wrong', () => {
    expect(read({})).toEqual({ entries: [], records: [], findings: [] });
  });
});

describe('what does not belong is named, with the fix', () => {
  test.each(['producers', 'places'])('%s.yaml that is no list', (name) => {
    expect(only({ [`content/${name}.yaml`]: 'name: A\n' })).toMatchObject({
      file: `content/${name}.yaml`,
      message: expect.stringContaining('Tệp này là một danh sách') as string,
    });
    expect(read({ [`content/${name}.yaml`]: '# chưa có\n' }).findings).toEqual([]);
  });

  const only = (files: Record<string, string>) => {
    const { findings } = read(files);
    expect(findings).toHaveLength(1);
    expectBothLanguages(findings[0]!.message);
    return findings[0]!;
  };

  test.each(['Bai-A', 'bài-a', 'bai_a', 'theo', 'by', 'check', 'song-ngu', 'bilingual'])(
    'the folder name “%s”',
    (id) => {
      const finding = only({ [`content/articles/${id}/index.vi.mdx`]: article });
      expect(finding.file).toBe(`content/articles/${id}`);
      expect(finding.message).toContain('Đổi tên thư mục.');
    },
  );

  test('an entry without its Vietnamese file', () => {
    const finding = only({ 'content/articles/bai-a/index.en.mdx': english });
    expect(finding).toEqual({
      file: 'content/articles/bai-a',
      message:
        'Thiếu index.vi.mdx: mọi dữ kiện nằm ở bản tiếng Việt. Thêm tệp này. / index.vi.mdx is missing: every fact lives in the Vietnamese file. Add it.',
    });
  });

  test('two files with one id, told apart by their extension', () => {
    const finding = only({
      'content/articles/bai-a/index.vi.mdx': article,
      'content/articles/bai-a/index.vi.md': article,
    });
    expect(finding).toMatchObject({
      file: 'content/articles/bai-a/index.vi.md',
      message:
        'Loại này dùng đuôi .mdx; đổi tên thành index.vi.mdx (hai tệp cùng mã thì một tệp bị bỏ qua). / This kind uses .mdx; rename it index.vi.mdx (of two files with one id, one would be lost).',
    });
  });

  test('the extension .mdx for a kind that uses .md', () => {
    expect(
      only({ 'content/glossary/tu-a/index.vi.md': article, 'content/glossary/tu-a/index.vi.mdx': article }).message,
    ).toContain('Loại này dùng đuôi .md;');
  });

  test.each(['index.fr.mdx', 'index.mdx', 'ghi-chu.md', 'index.vi.yaml', 'Index.vi.mdx'])(
    'a text called %s',
    (name) => {
      const finding = only({
        'content/articles/bai-a/index.vi.mdx': article,
        [`content/articles/bai-a/${name}`]: article,
      });
      expect(finding.file).toBe(`content/articles/bai-a/${name}`);
      expect(finding.message).toContain('mỗi mục chỉ có index.vi.mdx và index.en.mdx');
    },
  );

  test('a record that is no .yaml', () => {
    expect(only({ 'content/figures/so-a.yml': 'value: 5' })).toMatchObject({
      file: 'content/figures/so-a.yml',
      message: 'Thư mục này chỉ chứa tệp .yaml. / This folder holds .yaml files only.',
    });
  });

  test('malformed YAML, on its line of the file', () => {
    expect(only({ 'content/articles/bai-a/index.vi.mdx': '---\ntitle: A\ntitle: B\n---\n' })).toMatchObject({
      file: 'content/articles/bai-a/index.vi.mdx',
      line: 3,
    });
  });

  test('a file without front matter, and no second complaint that the file is missing', () => {
    expect(only({ 'content/articles/bai-a/index.vi.mdx': 'Một.\n' })).toMatchObject({
      file: 'content/articles/bai-a/index.vi.mdx',
      line: 1,
      message:
        'Thiếu phần khai báo ở đầu tệp, giữa hai dòng “---”. / The front matter is missing: fields between two lines “---” at the head of the file.',
    });
  });
});
