import { say } from '../../collections/message.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages, targetOf } from './address.ts';

/** What a budget goes by: the kind of a page (`data-kind`), or one address. */
export type Budget = {
  bytes: number;
  reason: string;
  /** Scripts count too. */
  scripts?: true;
} & ({ kind: string } | { address: string });

/**
 * HTML and styles of a page, compressed. This much arrives in the first round trip of a new connection (ten packets,
 * https://www.rfc-editor.org/rfc/rfc6928), so that a page shows at once on 3G.
 */
const TYPICAL = 14 * 1024;
const ROOMY = 40 * 1024;

/** Pages that may weigh more than others, or have to weigh less, and why. One that is not needed fails. */
export const BUDGETS: readonly Budget[] = [
  {
    kind: 'policy',
    bytes: 20 * 1024,
    reason:
      'A text of law stands whole on one page, so that every provision has its place; its head and first provisions come in the first round trip.',
  },
  {
    kind: 'verification',
    bytes: 10 * 1024,
    scripts: true,
    reason:
      'Opened from a label in a market, on a slow phone: it answers at once or is not read, so it may weigh less than others.',
  },
  {
    kind: 'list',
    bytes: ROOMY,
    reason: 'Lists every entry of a kind on one page, so that it can be searched and printed without script.',
  },
  {
    kind: 'home',
    bytes: 16 * 1024,
    reason: 'Its words grow with what is new; nobody who writes a longer summary should be stopped by it.',
  },
  {
    kind: 'handbook',
    bytes: 20 * 1024,
    reason:
      'A chapter is read and printed whole, each of its points with its law beside it; splitting it would part steps that belong together.',
  },
  {
    kind: 'programme',
    bytes: 18 * 1024,
    reason:
      'Every line of a programme carries the provision behind it, and each amount its mark; worked cases, projects and a message to the office stand with it, and none of them needs a script.',
  },
  {
    kind: 'product',
    bytes: 16 * 1024,
    reason:
      'Each recognition stands with its decision, round and term, apart from the background and what sources dispute; a drawing goes with it, and all of it is printed.',
  },
  {
    kind: 'article',
    bytes: 16 * 1024,
    reason: 'An article is read whole, with its charts and their tables for those who do not see them.',
  },
  {
    kind: 'changes',
    bytes: ROOMY,
    reason: 'Keeps every change on one page: what could only be found by turning pages would be gone silently.',
  },
  {
    kind: 'check',
    bytes: ROOMY,
    reason: 'Holds the conditions of every programme, so that it answers without a network and without script.',
  },
  {
    kind: 'selection',
    bytes: 20 * 1024,
    reason:
      'Every round of selection with its sources, and each rule with its law beside it, on one page that is printed whole; the levels come in the first round trip.',
  },
  {
    kind: 'compare',
    bytes: ROOMY,
    reason: 'One table of every product, so that any of them can be set side by side, and printed, without script.',
  },
  {
    kind: 'addProduct',
    bytes: 18 * 1024,
    reason:
      'Holds the letters and the templates it speaks of, so that they can be filled in and copied without script.',
  },
  { kind: 'sitemap', bytes: ROOMY, reason: 'Lists every page of the site.' },
  {
    kind: 'figures',
    bytes: ROOMY,
    reason: 'Keeps every number’s passport on one page, so that a number in a text finds its own with one request.',
  },
  {
    kind: 'quality',
    bytes: 16 * 1024,
    reason: 'Names all that is unchecked, unclear or untranslated; it grows lighter as staff work it off.',
  },
  {
    kind: 'unknowns',
    bytes: ROOMY,
    reason: 'One list of all that is not known, to be printed whole and taken to the office.',
  },
  {
    kind: 'communes',
    bytes: ROOMY,
    reason: 'A table of all 102 communes and wards with the old units each came from.',
  },
];

/** No page is heavier than its budget: most readers come by telephone, and pay by the megabyte. */
export function weight(site: BuiltSite): Finding[] {
  return overweight(site, BUDGETS);
}

/** Checks the pages against budgets, and the budgets against the pages. */
export function overweight(site: BuiltSite, budgets: readonly Budget[]): Finding[] {
  const pages = readPages(site);
  return [
    ...pages.flatMap((page): Finding[] => {
      const { bytes: most, scripts } = budgetOf(page, budgets);
      const bytes = weightOf(site, page) + (scripts ? scriptsOf(site, page) : 0);
      return bytes <= most ? [] : [{ file: page.file, message: tooHeavy(bytes, most, scripts) }];
    }),
    ...budgets
      .filter((budget) => !isNeeded(site, pages, budget, budgets))
      .map((budget) => ({ file: 'src/guards/built/weight.ts', message: unused(budget) })),
  ];
}

/** The ten heaviest pages, for the report of a build. */
export function heaviest(site: BuiltSite): string[] {
  return readPages(site)
    .map((page) => ({ page, bytes: weightOf(site, page) }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 10)
    .map(
      ({ page, bytes }) =>
        `${kilobytes(bytes).padStart(7)} / ${kilobytes(budgetOf(page, BUDGETS).bytes)}  ${page.address}`,
    );
}

function weightOf(site: BuiltSite, page: BuiltPage): number {
  const styles = new Set(
    page.stylesheets.flatMap((href) => {
      const target = targetOf(site, page.address, href);
      return target && target !== 'elsewhere' ? [target.path] : [];
    }),
  );
  return [...styles].reduce((sum, path) => sum + (site.stylesheets.get(path)?.weight ?? 0), page.weight);
}

/** Every script a page loads by itself, with all that those are put together from. */
function scriptsOf(site: BuiltSite, page: BuiltPage): number {
  const found = new Set<string>();
  const add = (from: string, href: string) => {
    const target = targetOf(site, from, href);
    if (!target || target === 'elsewhere' || found.has(target.path)) return;
    const script = site.scripts.get(target.path);
    if (!script) return;
    found.add(target.path);
    for (const address of script.imports) add(target.path, address);
  };
  for (const { tag, href } of page.resources) if (tag === 'script') add(page.address, href);
  return [...found].reduce((sum, path) => sum + (site.scripts.get(path)?.weight ?? 0), 0);
}

/** The budget of an address comes before that of its kind. */
function budgetOf(page: BuiltPage, budgets: readonly Budget[]): Pick<Budget, 'bytes' | 'scripts'> {
  const own = budgets.find((budget) => 'address' in budget && budget.address === page.address);
  const kind = budgets.find((budget) => 'kind' in budget && budget.kind === page.kind);
  return own ?? kind ?? { bytes: TYPICAL };
}

/** A kind may grow into its budget, or be held below what is typical; one address has to need it today. */
function isNeeded(site: BuiltSite, pages: readonly BuiltPage[], budget: Budget, budgets: readonly Budget[]): boolean {
  if ('kind' in budget) return pages.some(({ kind }) => kind === budget.kind);
  const page = site.pages.get(budget.address);
  return (
    page !== undefined &&
    weightOf(site, page) >
      budgetOf(
        page,
        budgets.filter((other) => other !== budget),
      ).bytes
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const tooHeavy = (bytes: number, most: number, scripts: true | undefined) =>
  say(
    `Trang nặng ${kilobytes(bytes)} (${scripts ? 'HTML, CSS, script' : 'HTML và CSS'} đã nén), giới hạn ${kilobytes(most)}; chia trang, bớt phần lặp lại, hoặc thêm địa chỉ kèm lý do vào src/guards/built/weight.ts.`,
    `The page weighs ${kilobytes(bytes)} (${scripts ? 'HTML, CSS and scripts' : 'HTML and CSS'}, compressed), its limit is ${kilobytes(most)}; split it, repeat less, or add its address with a reason to src/guards/built/weight.ts.`,
  );

const unused = (budget: Budget) => {
  const what = 'kind' in budget ? `data-kind="${budget.kind}"` : budget.address;
  return say(
    `Không trang nào cần giới hạn riêng cho ${what}; bỏ dòng ấy.`,
    `No page needs the budget for ${what}; remove that line.`,
  );
};
