import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { moves } from '../../src/domain/changes/site-changes.ts';
import { anchorOf } from '../../src/domain/changes/record.ts';
import { languageOf, staticPath } from '../../src/domain/routes.ts';
import { readRedirects } from '../../src/integrations/redirects.ts';
import { readFeed } from '../support/feeds.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const html = (path: string) => read(`${path}index.html`);
const origin = () => new URL(/<link rel="canonical" href="([^"]+)"/.exec(html('/'))?.[1] ?? '').origin;

interface JsonFeed {
  version: string;
  title: string;
  language: string;
  home_page_url: string;
  feed_url: string;
  items: Array<{ id: string; url: string; title: string; content_html: string; date_modified: string }>;
}

/** Whether an address of this site leads to a page, and to a place on it. */
function lands(url: string): boolean {
  const { origin: from, pathname, hash } = new URL(url);
  if (from !== origin() || !existsSync(join(DIST, decodeURI(pathname)))) return false;
  return hash === '' || html(pathname).includes(`id="${hash.slice(1)}"`);
}

const feeds = globSync('**/feed.xml', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/')}`);
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

test('there is a feed of the whole site and of its lists, in both languages', () => {
  expect(feeds).toEqual(
    expect.arrayContaining(['/feed.xml', '/en/feed.xml', '/bai-viet/feed.xml', '/en/articles/feed.xml']),
  );
});

describe.each(feeds)('%s', (path) => {
  const feed = readFeed(read(path));
  const json = JSON.parse(read(path.replace(/xml$/, 'json'))) as JsonFeed;

  test('has all that Atom asks for', () => {
    expect(feed.language).toBe(languageOf(path));
    expect(feed.self).toBe(origin() + path);
    expect(lands(feed.alternate ?? '')).toBe(true);
    expect(feed.author).not.toBe('');
    for (const { id, title, updated, published, summary, content, contentType } of [...feed.entries]) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect([updated, published, feed.updated].every((time) => RFC3339.test(time))).toBe(true);
      expect([title, summary, content].every((words) => words.trim() !== '')).toBe(true);
      expect(contentType).toBe('html');
    }
  });

  test('tells every piece of news once, the newest first, and is dated by it', () => {
    const ids = feed.entries.map(({ id }) => id);
    expect(new Set([feed.id, ...ids]).size).toBe(ids.length + 1);
    const times = feed.entries.map(({ updated }) => updated);
    expect(times).toEqual([...times].sort().reverse());
    expect(feed.updated).toBe(times[0]);
  });

  test('leads only to what stands on this site', () => {
    const inside = feed.entries.flatMap(({ content }) =>
      [...content.matchAll(/href="([^"]+)"/g)].map(([, url]) => url),
    );
    const urls = [...feed.entries.map(({ link }) => link), ...inside].map((url) => url ?? '');
    expect(urls.filter((url) => !URL.canParse(url) || !lands(url))).toEqual([]);
  });

  test('tells the same as JSON', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json).toMatchObject({ title: feed.title, language: feed.language, home_page_url: feed.alternate });
    expect(json.feed_url).toBe(origin() + path.replace(/xml$/, 'json'));
    expect(
      json.items.map(({ id, url, title, content_html, date_modified }) => [
        id,
        url,
        title,
        content_html,
        date_modified,
      ]),
    ).toEqual(feed.entries.map(({ id, link, title, content, updated }) => [id, link, title, content, updated]));
  });

  test('is announced in the head of a page', () => {
    const pages = path.split('/').length === 2 || path === '/en/feed.xml' ? [staticPath('home', languageOf(path))] : [];
    for (const page of [...pages, new URL(feed.alternate ?? '').pathname]) {
      expect(html(page)).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml"[^>]* href="${path}"`));
    }
  });
});

test.each(['vi', 'en'] as const)(
  'every address that moved or was withdrawn is told on the page of changes in “%s”',
  (language) => {
    const page = html(staticPath('changes', language));
    const day = process.env['BUILD_DATE'] ?? '9999';
    const untold = moves(readRedirects(join(ROOT, 'content/redirects.yaml'))).filter(
      (change) =>
        change.on <= day &&
        (change.type === 'archived'
          ? !page.includes(`id="${anchorOf(change)}"`)
          : !page.includes(`datetime="${change.on}"`)),
    );
    expect(untold).toEqual([]);
  },
);
