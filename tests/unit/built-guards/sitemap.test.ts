import { describe, expect, test } from 'vitest';
import { sitemap } from '../../../src/guards/built/sitemap.ts';
import { HOME, ORIGIN, page, siteOf, told } from './site.ts';

const mapOf = (...paths: string[]) => ({
  '/sitemap-index.xml': `<sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap>`,
  '/sitemap-0.xml': paths.map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`).join(''),
});
const HIDDEN = page('/tim-kiem/', { head: '<meta name="robots" content="noindex">' });
const OTHERS = {
  '/404.html': page('/404.html'),
  '/tim-kiem/index.html': HIDDEN,
  '/cu/index.html': '<meta http-equiv="refresh" content="0;url=/">',
};

describe('the site map', () => {
  test('lists every page but those that are hidden, missing or moved', () => {
    expect(told(sitemap(siteOf({ ...HOME, ...OTHERS, ...mapOf('/', '/en/') })))).toEqual([]);
  });

  test('its absence is told', () => {
    expect(told(sitemap(siteOf(HOME)))[0]).toContain('dist/sitemap-index.xml: Thiếu sơ đồ trang');
  });

  test('a page it leaves out is told', () => {
    const found = told(sitemap(siteOf({ ...HOME, ...mapOf('/') })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'dist/en/index.html: Trang /en/ không có trong sơ đồ; thêm vào (src/integrations/sitemap.ts)',
    );
    expect(found[0]).toContain('The page /en/ is not in the site map; let it in');
  });

  test.each(['/mat/', '/tim-kiem/', '/404.html', '/cu/'])('%s in it is told', (path) => {
    const found = told(sitemap(siteOf({ ...HOME, ...OTHERS, ...mapOf('/', '/en/', path) })));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`dist/sitemap-0.xml: Sơ đồ kê “${ORIGIN}${path}”`);
    expect(found[0]).toContain('leave it out in src/integrations/sitemap.ts');
  });

  test('a page listed twice is told', () => {
    expect(told(sitemap(siteOf({ ...HOME, ...mapOf('/', '/', '/en/') })))[0]).toContain(`lists “${ORIGIN}/” twice`);
  });
});
