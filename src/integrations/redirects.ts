import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { day, text } from '../collections/fields.ts';
import { say } from '../collections/message.ts';
import { readYaml } from '../guards/front-matter.ts';
import { printFinding } from '../guards/finding.ts';

const address = () =>
  z.string().regex(/^\/([a-z0-9-]+\/)*$/, {
    error: say(
      'Địa chỉ bắt đầu và kết thúc bằng “/”, ví dụ /san-pham/ten-cu/.',
      'An address begins and ends with “/”, for example /san-pham/ten-cu/.',
    ),
  });

/** One line of `content/redirects.yaml`: an address that moved, when and why. */
export const redirect = z.strictObject({
  from: address(),
  to: address(),
  on: day(),
  reason: text(),
});
export type Redirect = z.infer<typeof redirect>;

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

/** The redirects in the shape Astro takes. */
export function redirectsFrom(file: string): Record<string, string> {
  return Object.fromEntries(readRedirects(file).map(({ from, to }) => [from, to]));
}
