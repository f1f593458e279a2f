import { expect, test } from 'vitest';
import { villagesView } from '../../../../src/domain/presenters/villages.ts';
import { entry } from '../../support/entry.ts';
import { figureFields, reader } from '../../support/site.ts';

const village = (id: string, fields = {}) => entry('product', id, { type: 'craft-village', ...fields });

test('villages stand apart from trades that are heritage; other specialties are not among them', () => {
  const view = villagesView(
    reader('vi', [
      village('lang-a'),
      entry('product', 'nem-b', { type: 'specialty', recognitions: [{ type: 'heritage', on: '2023' }] }),
      entry('product', 'tra-c', { type: 'specialty' }),
    ]),
  );
  expect(view.villages.map(({ id }) => id)).toEqual(['lang-a']);
  expect(view.trades.map(({ id }) => id)).toEqual(['nem-b']);
});

test('a recognition that no source tells is said to be unknown', () => {
  const [only] = villagesView(reader('vi', [village('lang-a')])).villages;
  expect(only?.rows.find(({ label }) => label === 'recognition.craft-village')?.values).toEqual([
    [{ type: 'text', text: 'unknown' }],
  ]);
});

test('recognitions stand oldest first, those without a day last', () => {
  const { recognitions } = villagesView(
    reader('vi', [
      village('moi', { recognitions: [{ type: 'heritage', on: '2023-11' }] }),
      village('khong-ngay', { recognitions: [{ type: 'craft-village' }] }),
      village('cu', { recognitions: [{ type: 'craft-village', on: '2003-10-21' }] }),
    ]),
  );
  expect(recognitions.rows.map(([, , who]) => who?.[0])).toMatchObject([
    { href: '#cu' },
    { href: '#moi' },
    { href: '#khong-ngay' },
  ]);
});

test('numbers that differ stand side by side, each with who says it', () => {
  const view = villagesView(
    reader(
      'vi',
      [village('lang-a', { disputed: [{ what: 'so-ho', figures: ['ho-a', 'ho-b'] }], words: { 'so-ho': 'Số hộ' } })],
      { 'ho-a': figureFields(), 'ho-b': figureFields({ value: 7 }) },
    ),
  );
  const row = view.villages[0]?.rows.find(({ label }) => label === 'product.disputed');
  expect(row?.values).toHaveLength(3);
  expect(row?.values[0]?.[0]).toMatchObject({ text: 'Số hộ' });
  expect(JSON.stringify(row?.values)).toContain('villages.by{source=Nguồn A}');
});

test('the page gathers the numbers that ask for it', () => {
  const shownOn = { page: 'craft-villages', order: 1 };
  const { totals } = villagesView(reader('vi', [], { 'tong-so': figureFields({ shownOn }), khac: figureFields() }));
  expect(totals).toHaveLength(1);
});
