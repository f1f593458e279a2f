import { say } from '../collections/message.ts';
import { alternates } from './built/alternates.ts';
import { anchors } from './built/anchors.ts';
import { headings } from './built/headings.ts';
import { languages } from './built/languages.ts';
import { links } from './built/links.ts';
import { permalinks } from './built/permalinks.ts';
import { photos } from './built/photos.ts';
import { policy } from './built/policy.ts';
import { sitemap } from './built/sitemap.ts';
import { structuredData } from './built/structured-data.ts';
import { thirdParty } from './built/third-party.ts';
import { titles } from './built/titles.ts';
import { heaviest, weight } from './built/weight.ts';
import { type BuiltSite, readBuiltSite } from './built-site.ts';
import { byPlace, type Finding } from './finding.ts';

/** Every rule on the built site by its name. `root` is the project, for `content/permalinks.lock`. */
export const BUILT_RULES: Record<string, (site: BuiltSite, root: string) => Finding[]> = {
  links,
  anchors,
  headings,
  titles,
  languages,
  alternates,
  sitemap,
  thirdParty,
  policy,
  structuredData,
  photos,
  weight,
  permalinks,
};

/** What the finished site shows: mistakes, and lines worth printing. */
export interface BuiltReport {
  findings: Finding[];
  report: string[];
}

/** Checks the built site in `site`; `root` is the project, for `content/permalinks.lock`. */
export async function checkBuilt(site: string, root: string): Promise<BuiltReport> {
  const built = readBuiltSite(site);
  const findings = Object.values(BUILT_RULES).flatMap((rule) => rule(built, root));
  return {
    findings: gather(findings).sort(byPlace),
    report: [
      say('Trang nặng nhất (HTML và CSS đã nén):', 'Heaviest pages (HTML and CSS, compressed):'),
      ...heaviest(built),
    ],
  };
}

/** A mistake in the furniture of the site stands on every page: it is told once, with the number of pages. */
export function gather(findings: readonly Finding[]): Finding[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.line ?? ''} ${finding.message}`;
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  return [...same.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const more = say(`(và ${others.length} trang khác)`, `(and ${others.length} more pages)`);
    return { ...first, message: `${first.message} ${more}` };
  });
}
