import { ARCHIVED, type Redirect, redirect } from '../collections/redirect.ts';
import { anchorOf } from '../domain/changes/record.ts';
import { moves } from '../domain/changes/site-changes.ts';
import { languageOf, staticPath } from '../domain/routes.ts';
import { readYamlList } from './yaml-list.ts';

/** Reads the redirects. Throws with file and line when one is malformed. */
export function readRedirects(file: string): Redirect[] {
  return readYamlList(file, redirect);
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
