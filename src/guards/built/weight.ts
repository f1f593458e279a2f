import { say } from '../../collections/message.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages, targetOf } from './address.ts';

/** What a budget goes by: the kind of a page (`data-kind`), or one address. */
export type Budget = { bytes: number; reason: string } & ({ kind: string } | { address: string });

/**
 * HTML and styles of a page, compressed. This much arrives in the first round trip of a new connection (ten packets,
 * https://www.rfc-editor.org/rfc/rfc6928), so that a page shows at once on 3G.
 */
const TYPICAL = 14 * 1024;
const ROOMY = 40 * 1024;

/** Pages that may weigh more than others, and why. One that is not needed fails. */
export const BUDGETS: readonly Budget[] = [
  {
    kind: 'policy',
    bytes: 20 * 1024,
    reason:
      'A text of law stands whole on one page, so that every provision has its place; its head and first provisions come in the first round trip.',
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
      const bytes = weightOf(site, page);
      const most = budgetOf(page, budgets);
      return bytes <= most ? [] : [{ file: page.file, message: tooHeavy(bytes, most) }];
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
      ({ page, bytes }) => `${kilobytes(bytes).padStart(7)} / ${kilobytes(budgetOf(page, BUDGETS))}  ${page.address}`,
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

/** The budget of an address comes before that of its kind. */
function budgetOf(page: BuiltPage, budgets: readonly Budget[]): number {
  const own = budgets.find((budget) => 'address' in budget && budget.address === page.address);
  const kind = budgets.find((budget) => 'kind' in budget && budget.kind === page.kind);
  return (own ?? kind)?.bytes ?? TYPICAL;
}

/** A kind may grow into its budget; one address has to need it today. */
function isNeeded(site: BuiltSite, pages: readonly BuiltPage[], budget: Budget, budgets: readonly Budget[]): boolean {
  if ('kind' in budget) return pages.some(({ kind }) => kind === budget.kind);
  const page = site.pages.get(budget.address);
  return (
    page !== undefined &&
    weightOf(site, page) >
      budgetOf(
        page,
        budgets.filter((other) => other !== budget),
      )
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const tooHeavy = (bytes: number, most: number) =>
  say(
    `Trang nặng ${kilobytes(bytes)} (HTML và CSS đã nén), giới hạn ${kilobytes(most)}; chia trang, bớt phần lặp lại, hoặc thêm địa chỉ kèm lý do vào src/guards/built/weight.ts.`,
    `The page weighs ${kilobytes(bytes)} (HTML and CSS, compressed), its limit is ${kilobytes(most)}; split it, repeat less, or add its address with a reason to src/guards/built/weight.ts.`,
  );

const unused = (budget: Budget) => {
  const what = 'kind' in budget ? `data-kind="${budget.kind}"` : budget.address;
  return say(
    `Không trang nào cần giới hạn riêng cho ${what}; bỏ dòng ấy.`,
    `No page needs the budget for ${what}; remove that line.`,
  );
};
