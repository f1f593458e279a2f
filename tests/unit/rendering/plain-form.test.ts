import { expect, test } from 'vitest';
import { PROSE_COMPONENTS } from '../../../src/markdown/safe-prose.ts';
import { toHtml } from '../../../src/rendering/html.ts';
import { PLAIN_NAMES, resolved } from '../../../src/rendering/plain-form.ts';
import { compileTree } from '../../../src/rendering/tree.ts';
import { any, entry as sample } from '../support/entry.ts';
import { reader, unknownFigure } from '../support/site.ts';

test.each([...Object.keys(PROSE_COMPONENTS), 'Citation', 'ProvisionCite', 'ProvisionNote', 'Term'])(
  '<%s> has a plain form, for feeds and files',
  (name) => {
    expect(PLAIN_NAMES).toContain(name);
  },
);

test('a text becomes HTML without components; blanks become dots', () => {
  const entry = any(sample('policy', 'van-ban-a'));
  const tree = compileTree(
    '<LetterHead>\n\nSố: <Blank />/UBND\n\n</LetterHead>\n\n## 1. A\n\n- một\n',
    'content/policies/van-ban-a/index.vi.mdx',
  );
  expect(toHtml(resolved(tree, { reader: reader('vi', [entry]), entry }))).toBe(
    '<div class="letter-head"><p>Số: ……/UBND</p></div>\n<h2 id="muc-1">1. A</h2>\n\n\n' +
      '<ul class="dash-items"><li id="muc-1-y-1"><span class="provision-label">-</span> một</li></ul>',
  );
});

test('an aligned column keeps its class and brings no style, which the security policy would refuse', () => {
  const html = toHtml(compileTree('| a |\n| --: |\n| 1 |\n', 'content/policies/van-ban-a/index.vi.mdx'));
  expect(html).toContain('<td class="align-right">1</td>');
  expect(html).not.toContain('style');
});

test('a number that is not known is words, in a sentence and in a table', () => {
  const entry = any(sample('handbook', 'chuong-a'));
  const context = { reader: reader('vi', [entry], { 'so-a': unknownFigure() }), entry };
  const source = 'Được <Figure id="so-a" />.\n\n| Mức |\n| --- |\n| <Figure id="so-a" /> |\n';
  const html = toHtml(resolved(compileTree(source, 'content/handbook/chuong-a/index.vi.mdx'), context));
  expect(html).toContain('<p>Được figure.unknown.</p>');
  expect(html).toContain('<td>figure.unknown</td>');
});
