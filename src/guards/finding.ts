/** Something an author has to mend. `message` says what is wrong and how to put it right, in both languages. */
export interface Finding {
  /** Path from the project's root, for example `content/products/bot-sua-sen/index.vi.mdx`. */
  file: string;
  /** Line in that file, from 1, where known. */
  line?: number | undefined;
  /** Field of the front matter, for example `awards.0.year`. */
  field?: string | undefined;
  message: string;
  /** A warning is listed and stops nothing. */
  severity?: 'error' | 'warning';
}

/** One finding as a line for a person: where, which field, what and how to mend it. */
export function printFinding(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  const field = finding.field ? ` [${finding.field}]` : '';
  return `${finding.severity === 'warning' ? '· ' : '✖ '}${place}${field}\n    ${finding.message}`;
}

/** The findings that stop a build. */
export function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity !== 'warning');
}

/** Sorts findings by file, then by line. */
export function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
}
