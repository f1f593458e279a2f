import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProductFacts } from '../../src/collections/product.ts';
import { awardName, certificateName, codeOf } from '../../src/domain/recognition.ts';
import { entryPath, verificationPath } from '../../src/domain/routes.ts';
import { BUDGETS, overweight } from '../../src/guards/built/weight.ts';
import { type BuiltPage, type BuiltSite, readBuiltSite } from '../../src/guards/built-site.ts';
import { readContent } from '../../src/guards/content.ts';
import { isEntryFile, parseContent } from '../../src/guards/parsed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const html = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** Where each award and certificate of content/products has to be checked. */
const expected = parseContent(readContent(ROOT)).parsed.flatMap(({ collection, id, file, data }) => {
  if (collection !== 'products' || !isEntryFile(file) || file.lang !== 'vi') return [];
  const facts = data as unknown as ProductFacts;
  const names =
    facts.type === 'award'
      ? facts.awards.map((award) => awardName(id, award))
      : facts.type === 'ocop'
        ? [certificateName(id)]
        : [];
  return names.map((name) => ({ id, name, path: verificationPath(codeOf(name)) }));
});

let site: BuiltSite;
let pages: BuiltPage[];
beforeAll(() => {
  site = readBuiltSite(DIST);
  pages = expected.flatMap(({ path }) => site.pages.get(path) ?? []);
}, 60_000);

describe('the pages to check a recognition by', () => {
  test('there is one for each award and certificate, and no other', () => {
    expect(expected.length).toBeGreaterThan(30);
    const built = globSync('x/*/index.html', { cwd: DIST }).map((file) => `/${file.replace(/index\.html$/, '')}`);
    expect(built.sort()).toEqual(expected.map(({ path }) => path).sort());
  });

  test('each is led to from the page of its product in both languages, and leads back', () => {
    const links = (path: string) => site.pages.get(path)?.links.map(({ href }) => href) ?? [];
    for (const { id, path, name } of expected) {
      for (const product of [entryPath('product', id, 'vi'), entryPath('product', id, 'en')]) {
        expect(links(product), name).toContain(path);
        expect(links(path), name).toContain(product);
      }
    }
  });

  test('each says in both languages what it is not, and stays out of search engines and the site’s own search', () => {
    for (const { address, noindex, canonicals, lang } of pages) {
      expect({ noindex, canonicals, lang }, address).toEqual({
        noindex: true,
        canonicals: [(site.origin ?? '') + address],
        lang: 'vi',
      });
      const text = html(address);
      expect(text, address).toContain('không phải giấy chứng nhận');
      expect(text, address).toMatch(/<span lang="en">[^<]*it is no certificate/);
      expect(text, address).not.toContain('data-pagefind-body');
    }
    expect(site.sitemap?.filter(({ url }) => url.includes('/x/'))).toEqual([]);
  });

  test('each weighs 10 KB at most, scripts and all, and asks for no face', () => {
    expect(BUDGETS.filter((budget) => 'kind' in budget && budget.kind === 'verification')).toMatchObject([
      { bytes: 10 * 1024, scripts: true },
    ]);
    expect(overweight(site, BUDGETS).filter(({ file }) => file.startsWith('dist/x/'))).toEqual([]);
    for (const page of pages) {
      const styles = page.stylesheets.flatMap((href) => site.stylesheets.get(href)?.urls ?? []);
      expect([...styles, ...page.resources.map(({ href }) => href)].filter((href) => /woff|font/.test(href))).toEqual(
        [],
      );
    }
  });

  test('none gives a verdict on what the wording of 2014 alone would say', () => {
    const firm = /Có giá trị đến hết ngày|Đã hết thời hạn ngày/;
    const byRule = pages.map(({ address }) => html(address)).filter((text) => text.includes('dieu-17-khoan-3'));
    expect(byRule.length).toBeGreaterThan(20);
    expect(byRule.filter((text) => firm.test(text) || !text.includes('chưa đối chiếu văn bản gốc'))).toEqual([]);
  });
});
