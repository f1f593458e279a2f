import { describe, expect, test } from 'vitest';
import { links } from '../../../src/guards/built/links.ts';
import { HOME, main, ORIGIN, page, siteOf, told } from './site.ts';

const REDIRECT = (to: string) =>
  `<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=${to}"><a href="${to}">on</a>`;

/** The site with an about page, and a page whose body is given. */
const site = (body: string, files: Record<string, string> = {}) =>
  siteOf({
    ...HOME,
    '/gioi-thieu/index.html': page('/gioi-thieu/', { counterpart: '/', body: main('<h2 id="liên-hệ">Contact</h2>') }),
    '/van-ban/index.html': page('/van-ban/', { counterpart: '/', body: main(body) }),
    ...files,
  });

describe('links on the built site', () => {
  test.each([
    '<a href="/gioi-thieu/">a page</a>',
    '<a href="/gioi-thieu/?q=1#liên-hệ">a place</a>',
    '<a href="/gioi-thieu/#li%C3%AAn-h%E1%BB%87">a place, encoded</a>',
    '<a href="../gioi-thieu/">from here</a>',
    '<a href="#noi-dung">on this page</a> <a href="#top">up</a>',
    `<a href="${ORIGIN}/gioi-thieu/">in full</a>`,
    '<a href="https://elsewhere.example/x">elsewhere</a> <a href="tel:19001000">call</a> <a href="mailto:a@b.vn">write</a>',
    '<img src="/logo.svg"> <script src="/pagefind/pagefind.js"></script>',
    '<a href="/logo.svg">a file</a> <a href="/gioi-cu/#liên-hệ">an old address</a>',
  ])('%s lands', (body) => {
    const files = { '/logo.svg': '<svg/>', '/gioi-cu/index.html': REDIRECT('/gioi-thieu/') };
    expect(told(links(site(body, files)))).toEqual([]);
  });

  test.each([
    ['<a href="/gioi-thieu">About</a>', '“/gioi-thieu” (About) lacks its last “/”; write “/gioi-thieu/”'],
    [
      '<a href="/mat/">Gone</a>',
      '“/mat/” (Gone) leads to no page or file; correct the address, or add a line to content/redirects.yaml',
    ],
    [
      '<a href="/gioi-thieu/#x">Place</a>',
      '“/gioi-thieu/#x” (Place): the page “/gioi-thieu/” has no place “#x”; correct or drop',
    ],
    ['<a href="#x">Here</a>', 'the page “/van-ban/” has no place “#x”'],
    ['<a href="">Nothing</a>', '“” (Nothing) cannot be read; write an address'],
    ['<a href="/%E0%A4%A/">Noise</a>', 'cannot be read'],
    ['<img src="/mat.png">', '“/mat.png” (<img>) leads to no page or file'],
    ['<form action="/tim"></form>', '“/tim” (<form>) leads to no page or file'],
    [`<a href="${ORIGIN}/mat/">In full</a>`, 'leads to no page or file'],
    ['<style>p{background:url(/mat.png)}</style>', '“/mat.png” (<style>) leads to no page or file'],
  ])('%s is told', (body, sentence) => {
    const [first, ...others] = told(links(site(body)));
    expect(first).toContain('dist/van-ban/index.html: Liên kết ');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a stylesheet needs its files too', () => {
    const findings = links(site('', { '/a/b.css': '@font-face{src:url(c.woff2)}' }));
    expect(told(findings)[0]).toContain('dist/a/b.css: Liên kết “c.woff2” (url())');
  });

  test('an old address that sends nowhere is told', () => {
    const findings = links(site('', { '/gioi-cu/index.html': REDIRECT('/mat/') }));
    expect(told(findings)[0]).toContain('dist/gioi-cu/index.html: Liên kết “/mat/” (on) không dẫn tới');
  });
});
