import { describe, expect, test } from 'vitest';
import { thirdParty } from '../../../src/guards/built/third-party.ts';
import { HOME, main, ORIGIN, page, siteOf, told } from './site.ts';

const site = (body: string, files = {}) =>
  siteOf({ ...HOME, '/index.html': page('/', { body: main(body) }), ...files });

describe('nothing is loaded from elsewhere', () => {
  test.each([
    '<a href="https://elsewhere.example/">a link</a>',
    '<img src="/logo.svg"><img src="data:image/png;base64,AA==">',
    `<img src="${ORIGIN}/logo.svg">`,
    '<style>p{background:url(data:image/png;base64,AA==)}</style>',
  ])('%s is fine', (body) => {
    expect(told(thirdParty(site(body)))).toEqual([]);
  });

  test.each([
    [
      '<img src="https://cdn.example/a.png">',
      '<img> loads “https://cdn.example/a.png” from another site; copy the file',
    ],
    ['<img srcset="/a.png 1x, //cdn.example/b.png 2x">', '<img> loads “//cdn.example/b.png”'],
    ['<script src="https://cdn.example/a.js"></script>', '<script> loads'],
    ['<link rel="stylesheet" href="https://fonts.example/css">', '<link rel="stylesheet"> loads'],
    ['<link rel="preconnect" href="https://fonts.example">', '<link rel="preconnect"> loads'],
    ['<iframe src="https://video.example/1"></iframe>', '<iframe> loads'],
    ['<form action="https://form.example/"></form>', '<form> loads'],
    ['<style>@import url(https://fonts.example/css)</style>', '<style> loads'],
  ])('%s is told', (body, sentence) => {
    const [first, ...others] = told(thirdParty(site(body)));
    expect(first).toContain('dist/index.html: <');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a stylesheet that loads from elsewhere is told', () => {
    const found = told(thirdParty(site('', { '/a.css': '@font-face{src:url(https://fonts.example/a.woff2)}' })));
    expect(found[0]).toContain('dist/a.css: url() tải “https://fonts.example/a.woff2” từ trang khác; chép tệp');
  });
});
