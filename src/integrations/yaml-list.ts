import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { printFinding } from '../guards/finding.ts';
import { readYaml } from '../guards/front-matter.ts';

/** Reads a YAML file that holds one list; none where there is no file. Throws with file and line when a line is malformed. */
export function readYamlList<Line>(file: string, line: z.ZodType<Line>): Line[] {
  if (!existsSync(file)) return [];
  const yaml = readYaml(readFileSync(file, 'utf8'));
  const result = z.array(line).safeParse(yaml.data ?? []);
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
