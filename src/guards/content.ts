import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { COLLECTION_OF, EXTENSION_OF, KINDS, isReserved, type Kind } from '../collections/kinds.ts';
import { say } from '../collections/message.ts';
import type { Finding } from './finding.ts';
import { readYaml, splitFrontMatter, type YamlText } from './front-matter.ts';

export type FileLanguage = 'vi' | 'en';

/** One language file of an entry, as an author wrote it. */
export interface EntryFile {
  kind: Kind;
  id: string;
  lang: FileLanguage;
  /** From the project's root: `content/policies/nd-45-2012/index.vi.mdx`. */
  file: string;
  source: string;
  yaml: YamlText;
  body: string;
  bodyLine: number;
}

/** Records that stand together in `content/<collection>.yaml`. */
export const LIST_COLLECTIONS = ['places', 'producers'] as const;
type ListCollection = (typeof LIST_COLLECTIONS)[number];

/** A record that stands in a YAML file of its own, or in a list in one. */
export interface RecordFile {
  collection: 'figures' | 'sources' | 'enquiries' | 'rounds' | 'results' | 'measurements' | 'editions' | ListCollection;
  id: string;
  file: string;
  yaml: YamlText;
  data: unknown;
  line: number;
}

/** Everything under `content/`, read once, for guards and tools. Nothing is validated yet. */
export interface Content {
  entries: EntryFile[];
  records: RecordFile[];
  /** What could not be read or does not belong. */
  findings: Finding[];
}

/** Reads the folder `content/` below `root`. Files that cannot be read become findings; it never throws on content. */
export function readContent(root: string): Content {
  const content: Content = { entries: [], records: [], findings: [] };
  for (const kind of KINDS) readKind(root, kind, content);
  for (const collection of [
    'figures',
    'sources',
    'enquiries',
    'rounds',
    'results',
    'measurements',
    'editions',
  ] as const)
    readRecords(root, collection, content);
  readList(root, 'places', (data) => String((data as { id?: unknown } | null)?.id), content);
  // A maker may stand in two lines: they have no id but their place.
  readList(root, 'producers', (_, index) => String(index), content);
  return content;
}

function readKind(root: string, kind: Kind, content: Content): void {
  const folder = `content/${COLLECTION_OF[kind]}`;
  for (const id of foldersIn(join(root, folder))) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || isReserved(kind, id)) {
      content.findings.push({
        file: `${folder}/${id}`,
        message: say(
          'Tên thư mục là mã của mục: chữ thường không dấu, số, gạch nối, và không phải từ dành riêng (theo, by, check…). Đổi tên thư mục.',
          'The folder name is the id of the entry: lower-case letters without marks, digits, hyphens, and no reserved word (theo, by, check…). Rename the folder.',
        ),
      });
    }
    readEntry(root, kind, id, `${folder}/${id}`, content);
  }
}

function readEntry(root: string, kind: Kind, id: string, folder: string, content: Content): void {
  const extension = EXTENSION_OF[kind];
  for (const name of readdirSync(join(root, folder)).sort()) {
    const language = /^index\.(vi|en)\.(mdx?)$/.exec(name);
    if (!language) {
      if (/\.(mdx?|ya?ml|json)$/.test(name)) {
        content.findings.push({
          file: `${folder}/${name}`,
          message: say(
            `Không đọc tệp này: mỗi mục chỉ có index.vi.${extension} và index.en.${extension}. Đổi tên hoặc bỏ tệp.`,
            `This file is not read: an entry has only index.vi.${extension} and index.en.${extension}. Rename or remove it.`,
          ),
        });
      }
      continue;
    }
    if (language[2] !== extension) {
      content.findings.push({
        file: `${folder}/${name}`,
        message: say(
          `Loại này dùng đuôi .${extension}; đổi tên thành index.${language[1]}.${extension} (hai tệp cùng mã thì một tệp bị bỏ qua).`,
          `This kind uses .${extension}; rename it index.${language[1]}.${extension} (of two files with one id, one would be lost).`,
        ),
      });
      continue;
    }
    const file = `${folder}/${name}`;
    const source = readFileSync(join(root, file), 'utf8');
    const parts = splitFrontMatter(source);
    if (!parts) {
      content.findings.push({
        file,
        line: 1,
        message: say(
          'Thiếu phần khai báo ở đầu tệp, giữa hai dòng “---”.',
          'The front matter is missing: fields between two lines “---” at the head of the file.',
        ),
      });
      continue;
    }
    const yaml = readYaml(parts.frontMatter, 2);
    for (const mistake of yaml.mistakes) content.findings.push({ file, ...mistake });
    content.entries.push({
      kind,
      id,
      lang: language[1] as FileLanguage,
      file,
      source,
      yaml,
      body: parts.body,
      bodyLine: parts.bodyLine,
    });
  }
  if (!existsSync(join(root, folder, `index.vi.${extension}`))) {
    content.findings.push({
      file: folder,
      message: say(
        `Thiếu index.vi.${extension}: mọi dữ kiện nằm ở bản tiếng Việt. Thêm tệp này.`,
        `index.vi.${extension} is missing: every fact lives in the Vietnamese file. Add it.`,
      ),
    });
  }
}

function readRecords(
  root: string,
  collection: Exclude<RecordFile['collection'], ListCollection>,
  content: Content,
): void {
  const folder = `content/${collection}`;
  if (!existsSync(join(root, folder))) return;
  for (const name of readdirSync(join(root, folder)).sort()) {
    if (!name.endsWith('.yaml')) {
      content.findings.push({
        file: `${folder}/${name}`,
        message: say('Thư mục này chỉ chứa tệp .yaml.', 'This folder holds .yaml files only.'),
      });
      continue;
    }
    const file = `${folder}/${name}`;
    const yaml = readYaml(readFileSync(join(root, file), 'utf8'));
    for (const mistake of yaml.mistakes) content.findings.push({ file, ...mistake });
    content.records.push({ collection, id: basename(name, '.yaml'), file, yaml, data: yaml.data, line: 1 });
  }
}

function readList(
  root: string,
  collection: ListCollection,
  idOf: (data: unknown, index: number) => string,
  content: Content,
): void {
  const file = `content/${collection}.yaml`;
  if (!existsSync(join(root, file))) return;
  const yaml = readYaml(readFileSync(join(root, file), 'utf8'));
  for (const mistake of yaml.mistakes) content.findings.push({ file, ...mistake });
  // A file of comments alone is an empty list; what YAML could not read is named above.
  if (!Array.isArray(yaml.data) && yaml.data != null && yaml.mistakes.length === 0)
    content.findings.push({ file, line: 1, message: noList });
  for (const [index, data] of (Array.isArray(yaml.data) ? yaml.data : []).entries()) {
    const id = idOf(data, index);
    if (content.records.some((record) => record.collection === collection && record.id === id)) {
      content.findings.push({
        file,
        line: yaml.lineOf([index]),
        field: `${index}.id`,
        message: say(`Mã “${id}” đã dùng ở trên; đặt mã khác.`, `The id “${id}” is taken above; choose another.`),
      });
    }
    content.records.push({ collection, id, file, yaml, data, line: yaml.lineOf([index]) });
  }
}

const noList = say(
  'Tệp này là một danh sách: mỗi mục bắt đầu bằng “- ” ở đầu dòng. Thêm “- ” trước ô đầu tiên của mỗi mục.',
  'This file is a list: every item begins with “- ” at the head of a line. Put “- ” before the first field of each item.',
);

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .sort();
}
