import { describe, expect, test } from 'vitest';
import type { EntryOf } from '../../../../src/domain/entry.ts';
import { figureIn } from '../../../../src/domain/presenters/figure-in-row.ts';
import { projectTable } from '../../../../src/domain/presenters/project-table.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const project = (id: string, verification: string) =>
  entry('project', id, {
    outcomes: [{ what: 'gao', before: 'chac', after: 'chua-chac' }],
    words: { gao: 'Gạo' },
    verification,
  }) as EntryOf<'project'>;
const vi = reader('vi', [project('a', 'official'), project('b', 'unchecked')], {
  chac: { value: 3 },
  'mot-ban': { value: 5, verification: 'secondary', version: '2022' },
  'chua-chac': { value: 7, verification: 'unchecked' },
});
const marks = (value: unknown) => JSON.stringify(value).match(/"type":"mark"/g)?.length ?? 0;

describe('a number in a row', () => {
  test.each([
    ['chac', 'official', 0],
    ['chac', 'unchecked', 0],
    ['mot-ban', 'official', 1],
    ['mot-ban', 'secondary', 0],
    ['mot-ban', 'unchecked', 0],
    ['chua-chac', 'official', 1],
    ['chua-chac', 'secondary', 1],
    ['chua-chac', 'unchecked', 0],
  ] as const)('%s in one that is %s', (id, row, count) => {
    const [link, ...rest] = figureIn(vi, id, row);
    expect(link).toMatchObject({ type: 'link', href: `/so-tay/con-so/#${id}` });
    expect(marks(rest)).toBe(count);
  });
});

test('what a project came to is marked where its row does not already say so', () => {
  const outcomes = projectTable(vi, vi.site.of('project') as Array<EntryOf<'project'>>, undefined).rows.map(
    ({ cells }) => marks(cells[3]),
  );
  expect(outcomes).toEqual([1, 0]);
});
