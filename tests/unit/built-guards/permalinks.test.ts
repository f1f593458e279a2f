import { describe, expect, test } from 'vitest';
import { gone } from '../../../src/guards/built/permalinks.ts';
import { HOME, main, page, siteOf, told } from './site.ts';

const site = siteOf({
  ...HOME,
  '/van-ban/a/index.html': page('/van-ban/a/', { body: main('<h2 id="dieu-5">Điều 5</h2>') }),
  '/feed.xml': '<feed/>',
});

describe('what was released', () => {
  test('stands, or has moved', () => {
    const lock = '# all\n/\n/van-ban/a/\n/van-ban/a/#dieu-5\n/feed.xml\n/van-ban/cu/\n/van-ban/cu/#dieu-1\n';
    expect(told(gone(site, lock, new Set(['/van-ban/cu/'])))).toEqual([]);
  });

  test('a page that is gone is told with its line', () => {
    const [finding, ...others] = gone(site, '# all\n/\n/van-ban/b/\n', new Set());
    expect(finding).toMatchObject({ file: 'content/permalinks.lock', line: 3 });
    expect(finding?.message).toContain('/van-ban/b/ đã công bố mà nay không còn');
    expect(finding?.message).toContain(
      'bring the page back, or add a line “from: /van-ban/b/” to content/redirects.yaml',
    );
    expect(others).toEqual([]);
  });

  test('an anchor that is gone is told with its line', () => {
    const [finding] = gone(site, '/van-ban/a/#dieu-6', new Set());
    expect(finding).toMatchObject({ file: 'content/permalinks.lock', line: 1 });
    expect(finding?.message).toContain('/van-ban/a/#dieu-6 was released and is gone; bring the heading or clause back');
  });

  test('a line that is no address is told', () => {
    const [finding] = gone(site, 'van-ban', new Set());
    expect(finding?.message).toContain('“van-ban” is no address; npm run release alone writes this file');
  });
});
