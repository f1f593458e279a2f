import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policy } from '../../../src/guards/built/policy.ts';
import { HOME, main, page, POLICY, siteOf, told } from './site.ts';

const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
const site = (body: string, content = POLICY) =>
  siteOf({ '/index.html': page('/', { body: main(body), policy: content && meta(content) }) });
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the security policy of the built pages', () => {
  test('a page without anything inline is fine', () => {
    expect(told(policy(siteOf(HOME)))).toEqual([]);
  });

  test('scripts and styles whose hash it names are fine, and so is data', () => {
    const inline = '<script>run()</script><style>p{}</style><script type="application/json">{}</script>';
    const content = `default-src 'none'; script-src 'self' ${hash('run()')}; style-src ${hash('p{}')}`;
    expect(told(policy(site(inline, content)))).toEqual([]);
  });

  test('a page without a policy is told', () => {
    const found = told(policy(site('', '')));
    expect(found[0]).toContain('dist/index.html: Trang thiếu chính sách bảo mật (CSP); kiểm tra security.csp');
    expect(found[0]).toContain('The page has no security policy (CSP); check security.csp in astro.config.mjs');
  });

  test.each([
    ['<p style="color:red">a</p>', 'ignore style="color:red"; move it to a file in src/styles/'],
    ['<p onclick="run()">a</p>', 'ignore onclick="…"; move it to a file in src/'],
    ['<a href="javascript:run()">a</a>', 'ignore href="javascript:run()"'],
    ['<script>run()</script>', 'no hash of the <script> “run()…”, so browsers will not run it; drop is:inline'],
    ['<script type="module">go()</script>', 'no hash of the <script> “go()…”'],
    ['<style>p{}</style>', 'no hash of the <style> “p{}…”'],
  ])('%s is told', (body, sentence) => {
    const [first, ...others] = told(policy(site(body)));
    expect(first).toContain('dist/index.html: ');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test.each([
    ["default-src 'self'", "default-src 'none' is missing"],
    ["default-src 'none'; script-src 'unsafe-inline'", "it has script-src 'unsafe-inline'"],
    ["default-src 'none'; img-src *", 'it has img-src *'],
  ])('%s is too wide', (content, sentence) => {
    const [first, ...others] = told(policy(site('', content)));
    expect(first).toContain(`too wide: ${sentence}; correct security.csp in astro.config.mjs`);
    expect(others).toEqual([]);
  });
});
