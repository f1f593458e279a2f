import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetStale } from '../../../src/integrations/schema-changes.ts';
import { folder } from '../support/files.ts';

test('entries that were read by another schema are read anew', () => {
  const root = folder({ 'schemas/product.ts': 'a', 'kept/data-store.json': '{}' });
  const store = join(root, 'kept/data-store.json');
  const forget = () => forgetStale(join(root, 'schemas'), join(root, 'kept'), [store]);
  expect(forget()).toBe(true);
  writeFileSync(store, '{}');
  expect(forget()).toBe(false);
  expect(existsSync(store)).toBe(true);
  writeFileSync(join(root, 'schemas/product.ts'), 'b');
  expect(forget()).toBe(true);
  expect(existsSync(store)).toBe(false);
});

test('schemas in a folder of their own count too', () => {
  const root = folder({ 'schemas/parts/place.ts': 'a', 'kept/data-store.json': '{}' });
  const store = join(root, 'kept/data-store.json');
  const forget = () => forgetStale(join(root, 'schemas'), join(root, 'kept'), [store]);
  expect(forget()).toBe(true);
  writeFileSync(store, '{}');
  writeFileSync(join(root, 'schemas/parts/place.ts'), 'b');
  expect(forget()).toBe(true);
});

test('a store that could not be removed is tried again', () => {
  const root = folder({ 'schemas/product.ts': 'a', 'kept/other.txt': '' });
  const store = join(root, 'kept/data-store.json');
  const forget = () => forgetStale(join(root, 'schemas'), join(root, 'kept'), [store]);
  // A folder is not removed as a file is.
  mkdirSync(store);
  expect(forget).toThrow();
  rmSync(store, { recursive: true });
  writeFileSync(store, '{}');
  expect(forget()).toBe(true);
  expect(existsSync(store)).toBe(false);
});
