import { describe, expect, test } from 'vitest';
import { structuredData } from '../../../src/guards/built/structured-data.ts';
import { page, siteOf, told } from './site.ts';

const site = (data: string) => siteOf({ '/index.html': page('/', { data }) });

describe('what pages say to machines', () => {
  test.each([
    '{"@context":"https://schema.org","@type":"WebPage"}',
    '[{"@context":"https://schema.org","@type":"WebPage"}]',
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"Legislation"}]}',
  ])('%s can be read', (data) => {
    expect(told(structuredData(site(data)))).toEqual([]);
  });

  test.each([
    ['{"@type":', 'JSON-LD cannot be read; correct src/domain/presenters/structured-data.ts'],
    ['{"@type":"WebPage"}', 'JSON-LD lacks @context; correct src/domain/presenters/structured-data.ts'],
    ['{"@context":"https://schema.org"}', 'JSON-LD lacks @type'],
    ['{"@context":"https://schema.org","@graph":[{"name":"x"}]}', 'JSON-LD lacks @type'],
  ])('%s is told', (data, sentence) => {
    const [first, ...others] = told(structuredData(site(data)));
    expect(first).toContain('dist/index.html: JSON-LD của trang ');
    expect(first).toContain(sentence);
    expect(others).toEqual([]);
  });

  test('a page without any is told', () => {
    const found = told(structuredData(siteOf({ '/index.html': '<h1>A</h1>' })));
    expect(found[0]).toContain('JSON-LD lacks <script type="application/ld+json">');
  });
});
