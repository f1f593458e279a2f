import { say } from '../../collections/message.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** An id stands once on its page: of two places with one name, a link reaches only the first. */
export function anchors(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) => {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const { id } of page.anchors) (seen.has(id) ? twice : seen).add(id);
    return [...twice].map((id) => ({
      file: page.file,
      message: say(
        `Neo “#${id}” có hai lần trên trang; đặt neo khác {#…} cho một trong hai đề mục.`,
        `The anchor “#${id}” stands twice on the page; give one of the two headings another, {#…}.`,
      ),
    }));
  });
}
