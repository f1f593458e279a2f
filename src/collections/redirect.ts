import { z } from 'astro/zod';
import { day, text } from './fields.ts';
import { say } from './message.ts';

/** What stands in place of a new address when a page was withdrawn and nothing took its place. */
export const ARCHIVED = 'archived';

const ADDRESS = String.raw`\/([a-z0-9-]+\/)*`;
const address = (shape: string, error: string) => z.string({ error }).regex(new RegExp(`^(${shape})$`), { error });

/**
 * One line of `content/redirects.yaml`: an address that moved or was withdrawn, when and why. Nothing goes silently:
 * each line stands in the list of changes from its day on.
 */
export const redirect = z.strictObject({
  from: address(
    ADDRESS,
    say(
      'Địa chỉ bắt đầu và kết thúc bằng “/”, ví dụ /san-pham/ten-cu/.',
      'An address begins and ends with “/”, for example /san-pham/ten-cu/.',
    ),
  ),
  /** Where it stands now; `archived` when it was withdrawn: readers are then sent to the reason in the list of changes. */
  to: address(
    `${ARCHIVED}|${ADDRESS}`,
    say(
      'Địa chỉ mới bắt đầu và kết thúc bằng “/”, ví dụ /san-pham/ten-moi/; trang đã rút thì ghi archived.',
      'A new address begins and ends with “/”, for example /san-pham/ten-moi/; write archived for a page withdrawn.',
    ),
  ),
  on: day(),
  /** Why, in a sentence that readers will see. */
  reason: text(),
  /** The same in English. Left out: the English list shows the Vietnamese. */
  reasonInEnglish: text().optional(),
});
export type Redirect = z.infer<typeof redirect>;
