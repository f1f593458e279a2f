import { checkContent } from '../guards/check-content.ts';
import { errorsOf, printFinding } from '../guards/finding.ts';

/** `npm run check`: every mistake and every warning under `content/`, for the person who edits it. */
const findings = checkContent('.');
for (const finding of findings) console.log(printFinding(finding));
const errors = errorsOf(findings).length;
console.log(
  `\n${errors} lỗi, ${findings.length - errors} nhắc nhở. / ${errors} errors, ${findings.length - errors} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
