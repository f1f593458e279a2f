import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../src/guards/built-page.ts';
import { readBuiltSite, urlsIn } from '../../../src/guards/built-site.ts';
import { main, page, siteOf } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a built site', () => {
  test('a folder becomes pages by address, files by path, and a site map', () => {
    mkdirSync(join(folder, 'en/about'), { recursive: true });
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, 'index.html'), page('/'));
    writeFileSync(join(folder, '404.html'), page('/404.html'));
    writeFileSync(join(folder, 'en/about/index.html'), page('/en/about/'));
    writeFileSync(join(folder, 'pagefind/playground.html'), 'not ours');
    writeFileSync(join(folder, 'a.css'), 'p{background:url("/b.png")}');
    writeFileSync(join(folder, 'sitemap-index.xml'), '<loc>https://site.example/sitemap-0.xml</loc>');
    writeFileSync(join(folder, 'sitemap-0.xml'), '<url><loc>https://site.example/?a=1&amp;b=2</loc></url>');
    const site = readBuiltSite(folder);
    expect([...site.pages.keys()].sort()).toEqual(['/', '/404.html', '/en/about/']);
    expect(site.pages.get('/en/about/')).toMatchObject({ language: 'en', file: 'dist/en/about/index.html' });
    expect(site.origin).toBe('https://site.example');
    expect(site.files.get('/a.css')).toBe(27);
    expect(site.stylesheets.get('/a.css')?.urls).toEqual(['/b.png']);
    expect(site.sitemap).toEqual([{ url: 'https://site.example/?a=1&b=2', file: 'dist/sitemap-0.xml' }]);
  });

  test('a site without a site map has none', () => {
    expect(siteOf({ '/index.html': page('/') }).sitemap).toBeUndefined();
  });

  test('links keep their words, also across other elements', () => {
    const { links } = readPage('<a href="/a/?b&amp;c">Nghị <b>định\n 45</b></a><area href="/m/">');
    expect(links).toEqual([
      { href: '/a/?b&c', text: 'Nghị định 45' },
      { href: '/m/', text: '' },
    ]);
  });

  test('a picture may have a title of its own', () => {
    const { titles } = readPage('<title>Page</title><svg><title>Picture</title></svg>');
    expect(titles).toEqual(['Page']);
  });

  test('an anchor knows what it is and what stands around it', () => {
    const { anchors } = readPage('<p id="a"></p><main><ul class="dash-items"><li id="b" class="x y"></li></ul></main>');
    expect(anchors).toEqual([
      { id: 'a', tag: 'p', classes: [], parentClasses: [], inMain: false },
      { id: 'b', tag: 'li', classes: ['x', 'y'], parentClasses: ['dash-items'], inMain: true },
    ]);
  });

  test('everything that is fetched is found', () => {
    const { resources, stylesheets, links } = readPage(`
      <link rel="stylesheet" href="/a.css"><link rel="preload" href="/b.woff2"><link rel="icon" href="/c.svg">
      <link rel="alternate" type="application/atom+xml" href="/feed.xml"><meta property="og:image" content="/share.png">
      <script src="/d.js"></script><iframe src="/e/"></iframe><form action="/f/"></form>
      <img src="/g.png" srcset="/g2.png 2x, /g3.png 3x"><svg><use href="#h"/></svg>`);
    expect(resources.map(({ href }) => href)).toEqual([
      '/a.css',
      '/b.woff2',
      '/c.svg',
      '/d.js',
      '/e/',
      '/f/',
      '/g.png',
      '/g2.png',
      '/g3.png',
      '#h',
    ]);
    expect(stylesheets).toEqual(['/a.css']);
    expect(links.map(({ href }) => href)).toEqual(['/feed.xml', '/share.png']);
  });

  test('scripts that run are told from data', () => {
    const { inlineScripts, structuredData } = readPage(`<script>run()</script><script type="module">go()</script>
      <script type="application/json">{"a":1}</script><script type="application/ld+json">{"@type":"X"}</script>`);
    expect(inlineScripts).toEqual(['run()', 'go()']);
    expect(structuredData).toEqual(['{"@type":"X"}']);
  });

  test('a page that only sends on says where', () => {
    expect(readPage('<meta http-equiv="refresh" content="0;url=/new/">').redirectsTo).toBe('/new/');
  });

  test('addresses in CSS are found however they are written', () => {
    expect(urlsIn(`@import "a.css"; p{b:url(c.png);d:url('e f.png')} @import url("g.css");`)).toEqual([
      'a.css',
      'c.png',
      'e f.png',
      'g.css',
    ]);
  });

  test('an id in the main part is known to stand there', () => {
    expect(readPage(main('<h2 id="x">X</h2>')).anchors.at(-1)).toMatchObject({ id: 'x', inMain: true });
  });
});
