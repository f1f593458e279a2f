import { describe, expect, test } from 'vitest';
import { finished, NOTHING_READ, parseProgress, reached, writeProgress } from '../../../src/domain/reading-progress.ts';

describe('what a browser remembers of the handbook', () => {
  test('is read as it was written', () => {
    const progress = { read: ['chuong-a'], last: { chapter: 'chuong-b', heading: 'muc-hai' } };
    expect(parseProgress(writeProgress(progress))).toEqual(progress);
    expect(parseProgress(writeProgress(NOTHING_READ))).toEqual(NOTHING_READ);
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    '"chuong-a"',
    '{"read":["chuong-a"]}',
    '{"version":2,"read":["chuong-a"]}',
    '{"version":1,"read":"chuong-a","last":"chuong-b"}',
    '{"version":1,"read":[1,null],"last":{"heading":"muc-hai"}}',
  ])('counts as nothing where this version did not write it: %s', (kept) => {
    expect(parseProgress(kept)).toEqual(NOTHING_READ);
  });

  test('holds the last place, and each chapter that was read once', () => {
    const there = reached(NOTHING_READ, { chapter: 'chuong-a', heading: 'muc-mot' });
    expect(there).toEqual({ read: [], last: { chapter: 'chuong-a', heading: 'muc-mot' } });
    const done = finished(there, 'chuong-a', 'chuong-b');
    expect(done).toEqual({ read: ['chuong-a'], last: { chapter: 'chuong-b' } });
    expect(finished(done, 'chuong-a', 'chuong-b')).toEqual(done);
  });

  test('offers nothing after the last chapter', () => {
    expect(finished(NOTHING_READ, 'chuong-z', undefined)).toEqual({ read: ['chuong-z'], last: undefined });
  });
});
