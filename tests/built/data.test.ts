import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { say } from '../../src/collections/message.ts';
import {
  DATA_KINDS,
  DATA_TABLES,
  dataPath,
  dataSchemaPath,
  tableMetadataPath,
  tablePath,
} from '../../src/domain/data-files.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { listPath } from '../../src/domain/routes.ts';
import { csvRecords, readCsv } from '../support/csv.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function read(path: string): string {
  const file = join(ROOT, 'dist', path);
  if (!existsSync(join(ROOT, 'dist/index.html'))) {
    throw new Error(say('Chưa có dist/: chạy npm run build trước.', 'There is no dist/: run npm run build first.'));
  }
  return readFileSync(file, 'utf8');
}

describe.each(DATA_KINDS)('open data of “%s”', (kind) => {
  test('keeps the schema it names', () => {
    const schema = JSON.parse(read(dataSchemaPath(kind))) as { $id: string };
    const data = JSON.parse(read(dataPath(kind))) as { $schema: string };
    expect(data.$schema).toBe(schema.$id);
    // Formats are said beside patterns; the package that knows them is not needed.
    const validate = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse, date: true } }).compile(schema);
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
  });

  test('has tables whose every column is described, and whose rows are whole', () => {
    for (const table of DATA_TABLES[kind]) {
      const [header = [], ...rows] = readCsv(read(tablePath(table)));
      const { tableSchema } = JSON.parse(read(tableMetadataPath(table))) as {
        tableSchema: { columns: Array<{ name: string }> };
      };
      expect(header).toEqual(tableSchema.columns.map(({ name }) => name));
      expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
      expect(read(tablePath(table)).startsWith('\uFEFF')).toBe(true);
    }
  });

  test.each(LANGUAGES)('is named below its list in “%s”', (language) => {
    const page = read(`${listPath(kind, language)}index.html`);
    for (const path of [dataPath(kind), dataSchemaPath(kind), ...DATA_TABLES[kind].map(tablePath)]) {
      expect(page).toContain(`href="${path}"`);
    }
  });
});

interface Amount {
  figure: string;
  value: number | null;
  unit: string;
  basis: string;
  verification: string;
}
interface Programmes {
  programmes: Array<{
    id: string;
    offers: Array<{
      rate: Amount | null;
      cap: Amount | null;
      multiplier: { amount: Amount } | null;
      shown: Amount[];
    }>;
    conditions: unknown[];
    outcome: Array<{ amounts: Amount[] }>;
  }>;
}

interface Products {
  products: Array<{
    id: string;
    type: string;
    awards: Array<{ end: { basis: string; clause: unknown } | null; checkAddress: string }>;
    certificate: { checkAddress: string } | null;
    recognitions: unknown[];
    figures: Amount[];
    disputed: Array<{ figures: Amount[] }>;
  }>;
  rounds: Array<{ id: string; recognised: { products: number | null } | null; products: string[] }>;
}
interface Projects {
  projects: Array<{ id: string; money: Record<string, { vnd: number } | null>; figures: Amount[] }>;
}
const foldersOf = (collection: string) =>
  readdirSync(join(ROOT, 'content', collection))
    .map((name) => name.replace('.yaml', ''))
    .sort();

/** Every amount is its figure; only what was read officially is firm. */
function expectFigures(amounts: readonly Amount[]): void {
  expect(amounts.length).toBeGreaterThan(0);
  for (const { figure, value, unit, basis, verification } of amounts) {
    const record = parse(readFileSync(join(ROOT, `content/figures/${figure}.yaml`), 'utf8')) as Partial<Amount>;
    expect({ figure, value, unit }).toEqual({ figure, value: record.value ?? null, unit: record.unit });
    if (basis === 'confirmed') expect(verification, figure).toBe('official');
    expect(basis === 'unknown', figure).toBe(value === null);
  }
}

describe('products', () => {
  const { products, rounds } = JSON.parse(read(dataPath('product'))) as Products;

  test('every entry and every round of the content is there', () => {
    expect(products.map(({ id }) => id)).toEqual(foldersOf('products'));
    expect(rounds.map(({ id }) => id)).toEqual(foldersOf('rounds'));
  });

  test('every amount is its figure', () => {
    expectFigures(products.flatMap(({ figures, disputed }) => [...figures, ...disputed.flatMap((one) => one.figures)]));
  });

  test('types are never mixed, and an end by the circular of 2014 names its provision', () => {
    for (const { id, type, awards, certificate } of products) {
      expect([awards.length > 0, certificate !== null], id).toEqual([type === 'award', type === 'ocop']);
      for (const { end } of awards) if (end?.basis === 'rule') expect(end.clause, id).not.toBeNull();
    }
  });

  test('no code to check by is given twice', () => {
    const codes = products.flatMap(({ awards, certificate }) =>
      [...awards, ...(certificate ? [certificate] : [])].map(({ checkAddress }) => checkAddress),
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('the tables have a row each product, recognition and round', () => {
    const ids = (table: 'products' | 'selection-rounds') => csvRecords(read(tablePath(table))).map(({ id }) => id);
    expect(ids('products')).toEqual(products.map(({ id }) => id));
    expect(ids('selection-rounds')).toEqual(rounds.map(({ id }) => id));
    const rows = csvRecords(read(tablePath('product-recognitions')));
    for (const { id, awards, certificate, recognitions } of products) {
      const own = awards.length + (certificate ? 1 : 0) + recognitions.length;
      expect(rows.filter(({ product }) => product === id).length, id).toBe(own);
    }
    for (const { end_basis, caution_vi, caution_en } of rows) {
      if (end_basis === 'rule') expect(caution_vi && caution_en).toBeTruthy();
    }
  });
});

describe('projects', () => {
  const { projects } = JSON.parse(read(dataPath('project'))) as Projects;

  test('every entry of the content is there, with a row and the sums its file has', () => {
    expect(projects.map(({ id }) => id)).toEqual(foldersOf('projects'));
    const rows = csvRecords(read(tablePath('projects')));
    expect(rows.map(({ id }) => id)).toEqual(projects.map(({ id }) => id));
    for (const [at, { id, money }] of projects.entries()) {
      const [, front = ''] = readFileSync(join(ROOT, `content/projects/${id}/index.vi.mdx`), 'utf8').split(/^---$/m);
      const own = (parse(front) as { money?: Record<string, { vnd: number }> }).money ?? {};
      for (const name of ['support', 'own', 'total']) {
        expect(money[name]?.vnd, `${id} ${name}`).toBe(own[name]?.vnd);
        expect(rows[at]?.[`${name}_vnd`]).toBe(String(own[name]?.vnd ?? ''));
      }
    }
  });

  test('every amount is its figure', () => {
    expectFigures(projects.flatMap(({ figures }) => figures));
  });
});

describe('support programmes', () => {
  const programmes = () => (JSON.parse(read(dataPath('programme'))) as Programmes).programmes;
  const amountsOf = ({ rate, cap, multiplier, shown }: Programmes['programmes'][number]['offers'][number]) =>
    [rate, cap, multiplier?.amount, ...shown].filter((amount) => amount !== null && amount !== undefined);

  test('every amount is its figure, and only what was read in the official text is firm', () => {
    const all = programmes();
    const amounts = all.flatMap(({ offers, outcome }) => [
      ...offers.flatMap(amountsOf),
      ...outcome.flatMap((line) => line.amounts),
    ]);
    expectFigures(amounts);
  });

  test('the tables have as many rows as there are programmes, conditions, numbers and offers without any', () => {
    const all = programmes();
    expect(csvRecords(read(tablePath('programmes'))).map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const rows = csvRecords(read(tablePath('programme-rules')));
    const count = ({ offers, conditions }: (typeof all)[number]) =>
      conditions.length + offers.reduce((sum, offer) => sum + Math.max(1, amountsOf(offer).length), 0);
    for (const programme of all) {
      expect(rows.filter((row) => row['programme'] === programme.id).length, programme.id).toBe(count(programme));
    }
    expect(rows.length).toBe(all.reduce((sum, programme) => sum + count(programme), 0));
    for (const { basis, caution_vi, caution_en } of rows) {
      if (basis === 'reference' || basis === 'unknown') expect(caution_vi && caution_en).toBeTruthy();
    }
  });
});
