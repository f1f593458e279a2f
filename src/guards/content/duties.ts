import { say } from '../../collections/message.ts';
import type { Duty } from '../../collections/policy.ts';
import { itemsWithoutDuty } from '../../domain/duties.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** A text that says who must do what says it of each of its items, and names items that it has. */
export function duties(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  return parsed.flatMap(({ file, data }): Finding[] => {
    if (!isEntryFile(file) || file.kind !== 'policy' || file.lang !== 'vi') return [];
    const anchors = all.find(({ entry }) => entry === file)?.anchors;
    const own = data['duties'] as Duty[];
    if (!anchors || own.length === 0) return [];
    const missing = itemsWithoutDuty(anchors, own).map((anchor) => ({
      file: file.file,
      line: file.yaml.lineOf(['duties']),
      field: 'duties',
      message: say(
        `Chưa có nhiệm vụ nào cho “${anchor}”; thêm một mục có “provision: ${anchor}”.`,
        `No duty tells of “${anchor}”; add one with “provision: ${anchor}”.`,
      ),
    }));
    const unknown = own.flatMap(({ provision }, index) =>
      provision === undefined || anchors.includes(provision)
        ? []
        : [
            {
              file: file.file,
              line: file.yaml.lineOf(['duties', index, 'provision']),
              field: `duties.${index}.provision`,
              message: say(
                `Trong bài không có “${provision}”; sửa neo của nhiệm vụ này.`,
                `The text has no “${provision}”; correct the anchor of this duty.`,
              ),
            },
          ],
    );
    return [...missing, ...unknown];
  });
}
