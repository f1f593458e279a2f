import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../collections/message.ts';
import { lost, readLock } from '../../domain/permalinks.ts';
import { readRedirects } from '../../integrations/redirects.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** Every address and anchor ever released; from the project's root. */
export const LOCK = 'content/permalinks.lock';
export const REDIRECTS = 'content/redirects.yaml';

/** What was once released stays reachable: newspapers, leaflets and other texts link to it for ever. */
export function permalinks(site: BuiltSite, root: string): Finding[] {
  const file = join(root, LOCK);
  if (!existsSync(file)) return [];
  const moved = new Set(readRedirects(join(root, REDIRECTS)).map(({ from }) => from));
  return gone(site, readFileSync(file, 'utf8'), moved);
}

/** Checks the text of the lock file against the site and the addresses that moved. */
export function gone(site: BuiltSite, lock: string, moved: ReadonlySet<string>): Finding[] {
  const { released, malformed } = readLock(lock);
  const anchors = new Map(
    [...site.pages.values()].map((page) => [page.address, new Set(page.anchors.map(({ id }) => id))]),
  );
  const stands = (path: string, anchor: string | undefined) =>
    anchor === undefined ? anchors.has(path) || site.files.has(path) : anchors.get(path)?.has(anchor) === true;
  return [
    ...malformed.map(({ line, text }) => ({
      file: LOCK,
      line,
      message: say(
        `“${text}” không phải địa chỉ; chỉ npm run release viết tệp này: lấy lại bản đã lưu.`,
        `“${text}” is no address; npm run release alone writes this file: restore the committed one.`,
      ),
    })),
    ...lost(released, stands, moved).map(({ line, path, anchor }) => ({
      file: LOCK,
      line,
      message: anchor === undefined ? lostPage(path) : lostAnchor(path, anchor),
    })),
  ];
}

const lostPage = (path: string) =>
  say(
    `Địa chỉ ${path} đã công bố mà nay không còn; đưa trang trở lại, hoặc thêm một dòng “from: ${path}” vào ${REDIRECTS}.`,
    `The address ${path} was released and is gone; bring the page back, or add a line “from: ${path}” to ${REDIRECTS}.`,
  );

const lostAnchor = (path: string, anchor: string) =>
  say(
    `Chỗ ${path}#${anchor} đã công bố mà nay không còn; trả lại đề mục hay khoản ấy với neo {#${anchor}} (điều đã bãi bỏ thì ghi “bãi bỏ từ … bởi …”).`,
    `The place ${path}#${anchor} was released and is gone; bring the heading or clause back with the anchor {#${anchor}} (a repealed one says “repealed from … by …”).`,
  );
