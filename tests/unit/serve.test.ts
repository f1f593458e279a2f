import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type RunningServer } from '../../src/tools/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'en/about'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'trang chủ');
  writeFileSync(join(folder, 'index.md'), 'chữ Việt');
  writeFileSync(join(folder, '404.html'), 'không có');
  writeFileSync(join(folder, 'en/404.html'), 'not found');
  writeFileSync(join(folder, 'en/about/index.html'), 'about');
  server = await serve(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function get(path: string) {
  const response = await fetch(server.url + path, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

describe('the server of the built site', () => {
  test.each([
    ['/', 200, 'trang chủ'],
    ['/en/about/', 200, 'about'],
    ['/nowhere/', 404, 'không có'],
    ['/en/nowhere/', 404, 'not found'],
    ['/%E0%A4%A', 404, 'không có'],
    ['/../../etc/hostname', 404, 'không có'],
    ['/..%2f..%2fetc%2fhostname', 404, 'không có'],
  ])('%s answers %i', async (path, status, text) => {
    expect(await get(path)).toMatchObject({ status, text });
  });

  test('an address without its last slash leads to the one with it', async () => {
    const { status, headers } = await get('/en/about?q=sen');
    expect([status, headers.get('location')]).toEqual([301, '/en/about/?q=sen']);
  });

  test('a plain text says how its letters are written', async () => {
    expect((await get('/index.md')).headers.get('content-type')).toBe('text/markdown;charset=utf-8');
  });

  test('a port that is taken is refused when it was asked for', async () => {
    await expect(serve(folder, Number(new URL(server.url).port))).rejects.toThrow('EADDRINUSE');
  });
});
