import { describe, expect, test } from 'vitest';
import { grow, isLasting, lost, readLock } from '../../src/domain/permalinks.ts';

describe('the lock file of addresses', () => {
  test('is read line by line, without comments', () => {
    expect(readLock('# all\n\n/\n/a/#dieu-5-khoan-2\n/feed.xml\n')).toEqual({
      released: [
        { line: 3, path: '/' },
        { line: 4, path: '/a/', anchor: 'dieu-5-khoan-2' },
        { line: 5, path: '/feed.xml' },
      ],
      malformed: [],
    });
  });

  test.each(['a/', '/a/#', '/a b/', 'https://site.example/a/', '<<<<<<< HEAD'])('“%s” is no address', (text) => {
    expect(readLock(text)).toEqual({ released: [], malformed: [{ line: 1, text }] });
  });

  test('grows sorted, keeps all it has, and says what is new', () => {
    const before = '# all\n/b/\n/a/#y\n';
    expect(grow(before, ['/c/', '/a/', '/b/', '/c/'])).toEqual({
      text: '# all\n/a/\n/a/#y\n/b/\n/c/\n',
      added: ['/a/', '/c/'],
    });
  });

  test('stays as it is when there is nothing new', () => {
    const { text } = grow('# all\n', ['/b/', '/a/']);
    expect(grow(text, ['/a/'])).toEqual({ text, added: [] });
  });
});

describe('what is lost', () => {
  const released = readLock('/a/\n/a/#x\n/b/\n/b/#y\n/c/').released;
  const stands = (path: string, anchor?: string) => path === '/a/' && anchor === undefined;

  test('is what neither stands nor moved', () => {
    expect(lost(released, stands, new Set()).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test('a page that moved takes its anchors along', () => {
    expect(lost(released, stands, new Set(['/b/'])).map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('an id that lasts', () => {
  const place = { tag: 'p', classes: [], parentClasses: [], inMain: true };

  test.each([
    ['a heading', { ...place, tag: 'h2' }],
    ['a clause', { ...place, tag: 'div', classes: ['provision', 'clause'] }],
    ['an item of a letter', { ...place, tag: 'li', parentClasses: ['dash-items'] }],
  ])('%s', (_name, given) => expect(isLasting(given)).toBe(true));

  test.each([
    ['a paragraph', place],
    ['an item of any other list', { ...place, tag: 'li' }],
    ['a heading in the furniture', { ...place, tag: 'h2', inMain: false }],
  ])('not %s', (_name, given) => expect(isLasting(given)).toBe(false));
});
