import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { ARCHIVED, type Redirect, redirect } from '../collections/redirect.ts';
import { anchorOf } from '../domain/changes/record.ts';
import { moves } from '../domain/changes/site-changes.ts';
import { languageOf, staticPath } from '../domain/routes.ts';
import { readYaml } from '../guards/front-matter.ts';
import { printFinding } from '../guards/finding.ts';

/** Reads the redirects. Throws with file and line when one is malformed. */
export function readRedirects(file: string): Redirect[] {
  if (!existsSync(file)) return [];
  const yaml = readYaml(readFileSync(file, 'utf8'));
  const result = z.array(redirect).safeParse(yaml.data ?? []);
  if (result.success && yaml.mistakes.length === 0) return result.data;
  const findings = [
    ...yaml.mistakes.map((mistake) => ({ file, ...mistake })),
    ...(result.error?.issues ?? []).map((issue) => ({
      file,
      line: yaml.lineOf(issue.path),
      field: issue.path.join('.'),
      message: issue.message,
    })),
  ];
  throw new Error(findings.map(printFinding).join('\n'));
}

/** The redirects in the shape Astro takes. What was withdrawn leads to the line that says when and why. */
export function redirectsFrom(file: string): Record<string, string> {
  return Object.fromEntries(
    readRedirects(file).map((line) => [line.from, line.to === ARCHIVED ? reasonPath(line) : line.to]),
  );
}

function reasonPath(line: Redirect): string {
  const [withdrawn] = moves([line]);
  return `${staticPath('changes', languageOf(line.from))}#${anchorOf(withdrawn!)}`;
}
