import { isReference, isWordsReference, type Reference, walkFacts } from '../../collections/reference.ts';
import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/**
 * Every id that a fact names leads to an entry, and every phrase it needs stands under `words:`.
 * `existing` names what is there although it has mistakes of its own: one mistake is told once.
 */
export function references(parsed: readonly Parsed[], existing: Iterable<string> = []): Finding[] {
  const findings: Finding[] = [];
  const known = new Set([...parsed.filter(isSource).map((item) => `${item.collection}/${item.id}`), ...existing]);
  for (const item of parsed) {
    const needed = new Set<string>();
    walkFacts(item.data, (value, path) => {
      if (isReference(value) && !known.has(`${value.collection}/${value.id}`)) {
        findings.push(dangling(item, value, path));
      } else if (isWordsReference(value)) {
        needed.add(value.wordsId);
      }
    });
    if (isEntryFile(item.file)) findings.push(...checkWords(item, needed, parsed));
  }
  return findings;
}

const isSource = (item: Parsed) => !isEntryFile(item.file) || item.file.lang === 'vi';

function dangling(item: Parsed, { collection, id }: Reference, path: PropertyKey[]): Finding {
  const where = collection === 'places' ? 'content/places.yaml' : `content/${collection}/`;
  return {
    file: item.file.file,
    line: item.file.yaml.lineOf(path),
    field: path.join('.'),
    message: say(
      `Không có mục “${id}” trong ${where}; sửa mã, hoặc thêm mục ấy trước.`,
      `There is no “${id}” in ${where}; correct the id, or add that entry first.`,
    ),
  };
}

function checkWords(item: Parsed, needed: Set<string>, parsed: readonly Parsed[]): Finding[] {
  const file = item.file;
  if (!isEntryFile(file)) return [];
  // What describes a photo to those who cannot see it is not left for later.
  const descriptions = new Set<string>();
  const facts = file.lang === 'vi' ? item : parsed.find((other) => other.collection === item.collection && other.id === item.id && isSource(other));
  if (facts) walkFacts(facts.data, (value, path) => {
      if (!isWordsReference(value)) return;
      needed.add(value.wordsId);
      if (path[0] === 'photos') descriptions.add(value.wordsId);
    });
  const given = new Set(Object.keys((item.data['words'] as Record<string, string> | undefined) ?? {}));
  const findings: Finding[] = [];
  for (const id of needed) {
    if (given.has(id)) continue;
    const describes = descriptions.has(id);
    findings.push({
      file: file.file,
      line: file.yaml.lineOf(['words']),
      field: `words.${id}`,
      severity: file.lang === 'vi' || describes ? 'error' : 'warning',
      message: describes ? descriptionMissing(id) : say(
        `Thiếu chữ cho “${id}”: thêm một dòng “${id}: …” dưới words.`,
        `Words for “${id}” are missing: add a line “${id}: …” under words.`,
      ),
    });
  }
  if (facts) {
    for (const id of given) {
      if (needed.has(id)) continue;
      findings.push({
        file: file.file,
        line: file.yaml.lineOf(['words', id]),
        field: `words.${id}`,
        message: say(
          `Không dữ kiện nào ở index.vi dùng chữ “${id}”; kiểm tra mã, hoặc bỏ dòng này.`,
          `No fact in index.vi uses the words “${id}”; check the id, or remove the line.`,
        ),
      });
    }
  }
  return findings;
}

const descriptionMissing = (id: string) =>
  say(
    `Ảnh thiếu lời mô tả “${id}” trong tệp này: thêm một dòng “${id}: …” dưới words, nói điều người không nhìn thấy ảnh cần biết.`,
    `The photo lacks its description “${id}” in this file: add a line “${id}: …” under words that says what somebody who cannot see it needs to know.`,
  );
