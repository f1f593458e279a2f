/**
 * `npm run facts:report -- <folder>`: which records of the research the site publishes, where, and why it leaves
 * out the others. `<folder>` holds the files of facts (*.yaml).
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../collections/message.ts';
import { readContent } from '../guards/content.ts';
import { printFinding } from '../guards/finding.ts';
import { readYaml } from '../guards/front-matter.ts';
import { ROOT } from './command.ts';
import type { FactsFile } from './facts/record.ts';
import { recordsOf } from './facts/records.ts';
import { reportOn } from './facts/report.ts';
import { researchIn } from './facts/research.ts';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The files of facts in a folder; stops with one sentence when they cannot be read. */
function readFacts(folder: string | undefined): FactsFile[] {
  if (!folder) {
    stop(
      say(
        'Ghi thư mục chứa dữ kiện: npm run facts:report -- ../facts',
        'Name the folder of facts: npm run facts:report -- ../facts',
      ),
    );
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    stop(
      say(`Không có thư mục “${folder}”; kiểm tra lại đường dẫn.`, `There is no folder “${folder}”; check the path.`),
    );
  }
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0) {
    stop(say(`Thư mục “${folder}” không có tệp .yaml nào.`, `The folder “${folder}” holds no .yaml file.`));
  }
  return names.map((name) => {
    const file = join(folder, name);
    const { data, mistakes } = readYaml(readFileSync(file, 'utf8'));
    if (mistakes.length > 0) stop(mistakes.map((mistake) => printFinding({ file, ...mistake })).join('\n'));
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      stop(
        say(
          `${file}: tệp dữ kiện phải gồm các phần có tên (documents:, products:…).`,
          'a file of facts consists of named parts (documents:, products:…).',
        ),
      );
    }
    return { name, data };
  });
}

// npm runs us in the project's root; the folder is meant from where the command was typed.
process.chdir(process.env['INIT_CWD'] ?? '.');
const records = recordsOf(readFacts(process.argv[2]));
const content = readContent(ROOT);
const { lines, totals, warnings } = reportOn(records, researchIn(content));
console.log(lines.join('\n'));
console.log(`\n${totals.join('\n')}`);
const unread = content.findings.filter((finding) => finding.severity !== 'warning').map(printFinding);
if (warnings.length > 0 || unread.length > 0) {
  console.log(
    `\n${say('Cần xem lại', 'To be looked at')}:\n${[...warnings.map((line) => `· ${line}`), ...unread].join('\n')}`,
  );
}
