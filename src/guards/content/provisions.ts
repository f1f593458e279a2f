import { say } from '../../collections/message.ts';
import type { Finding } from '../finding.ts';
import { isPolicyFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** What the front matter says of single provisions names provisions that the body has. */
export function provisions(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  return parsed.flatMap((item) => {
    const { file } = item;
    if (!isPolicyFile(file)) return [];
    const anchors = all.find(({ entry }) => entry === file)?.anchors;
    if (!anchors) return [];
    return Object.keys(item.data['provisions'] as object)
      .filter((anchor) => !anchors.includes(anchor))
      .map((anchor) => ({
        file: file.file,
        line: file.yaml.lineOf(['provisions', anchor]),
        field: `provisions.${anchor}`,
        message: say(
          `Trong bài không có “${anchor}”; sửa neo, hoặc thêm đề mục hay khoản ấy vào bài.`,
          `The text has no “${anchor}”; correct the anchor, or add that heading or clause.`,
        ),
      }));
  });
}
