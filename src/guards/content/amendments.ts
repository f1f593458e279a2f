import type { PolicyFacts } from '../../collections/policy.ts';
import { say } from '../../collections/message.ts';
import type { EntryFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { isPolicyFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** A text as its Vietnamese file tells it. */
interface Text {
  id: string;
  file: EntryFile;
  facts: PolicyFacts;
}

/**
 * What texts do to each other holds together: provisions that are changed exist, so does the one that changes them, no
 * change is older than the text that makes it, and no text stands, over however many steps, in its own place.
 */
export function amendments(parsed: readonly Parsed[], proses: readonly Prose[]): Finding[] {
  const texts = parsed.flatMap((item): Text[] =>
    isPolicyFile(item.file) ? [{ id: item.id, file: item.file, facts: item.data as unknown as PolicyFacts }] : [],
  );
  const anchors = new Map(
    proses.flatMap((prose) => (isPolicyFile(prose.entry) ? [[prose.entry.id, prose.anchors] as const] : [])),
  );
  return texts.flatMap((text) => [...missingProvisions(text, anchors), ...tooEarly(text), ...replacedByItself(text, texts)]);
}

const finding = ({ file }: Text, path: PropertyKey[], message: string): Finding => ({
  file: file.file,
  line: file.yaml.lineOf(path),
  field: path.join('.'),
  message,
});

function missingProvisions(text: Text, anchors: ReadonlyMap<string, readonly string[]>): Finding[] {
  return text.facts.changes.flatMap(({ target, provisions, by }, index) => {
    const changed = target && anchors.get(target.id);
    const found = provisions.flatMap((anchor, at) =>
      !changed || changed.includes(anchor)
        ? []
        : [
            finding(
              text,
              ['changes', index, 'provisions', at],
              say(
                `${target.id} không có “${anchor}”; sửa neo, hoặc thêm điều, khoản ấy vào ${target.id} (một dòng ghi chưa tóm lược cũng được).`,
                `${target.id} has no “${anchor}”; correct the anchor, or add that provision to ${target.id} (a line saying that it is not yet digested will do).`,
              ),
            ),
          ],
    );
    if (by === undefined || anchors.get(text.id)?.includes(by) !== false) return found;
    return [
      ...found,
      finding(
        text,
        ['changes', index, 'by'],
        say(
          `Văn bản này không có “${by}”; sửa neo, hoặc bỏ dòng by.`,
          `This text has no “${by}”; correct the anchor, or remove the line “by”.`,
        ),
      ),
    ];
  });
}

function tooEarly(text: Text): Finding[] {
  const { signedOn, changes } = text.facts;
  return changes.flatMap(({ from }, index) =>
    from === undefined || signedOn === undefined || from.slice(0, signedOn.length) >= signedOn
      ? []
      : [
          finding(
            text,
            ['changes', index, 'from'],
            say(
              `Thay đổi có hiệu lực ${from}, trước khi văn bản này được ký (${signedOn}); kiểm tra hai ngày.`,
              `The change takes effect on ${from}, before this text was signed (${signedOn}); check both dates.`,
            ),
          ),
        ],
  );
}

/** Follows replacements from a text on; coming back to it, nobody could say which is in force. */
function replacedByItself(text: Text, texts: readonly Text[]): Finding[] {
  const replaced = (one: Text) =>
    one.facts.changes.flatMap(({ type, target }, index) =>
      target && (type === 'replaces' || type === 'repeals') ? [{ id: target.id, index }] : [],
    );
  return replaced(text).flatMap(({ id, index }) => {
    const way = [id];
    for (const step of way) {
      if (step === text.id) break;
      const next = texts.find((one) => one.id === step);
      way.push(...(next ? replaced(next).map((one) => one.id) : []).filter((one) => !way.includes(one)));
    }
    if (!way.includes(text.id)) return [];
    return [
      finding(
        text,
        ['changes', index, 'target'],
        say(
          `Vòng thay thế: ${[text.id, ...way.slice(0, way.indexOf(text.id) + 1)].join(' → ')}. Bỏ một trong các dòng thay thế ấy.`,
          `A circle of replacements: ${[text.id, ...way.slice(0, way.indexOf(text.id) + 1)].join(' → ')}. Remove one of these lines.`,
        ),
      ),
    ];
  });
}
