import type { Finding } from './finding.ts';

/** What the finished site shows: mistakes, and lines worth printing. */
export interface BuiltReport {
  findings: Finding[];
  report: string[];
}

/** Checks the built site in `site`; `root` is the project, for `content/permalinks.lock`. */
export async function checkBuilt(_site: string, _root: string): Promise<BuiltReport> {
  return { findings: [], report: [] };
}
