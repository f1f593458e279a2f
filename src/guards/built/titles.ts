import { say } from '../../collections/message.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages } from './address.ts';

/** Every page has a title of its own: people tell tabs, bookmarks and search results apart by it. */
export function titles(site: BuiltSite): Finding[] {
  const first = new Map<string, string>();
  return readPages(site).flatMap(({ titles: texts, language, address, file }): Finding[] => {
    const [title] = texts;
    if (texts.length !== 1 || !title) {
      return [
        {
          file,
          message: say(
            `Trang phải có đúng một <title> có chữ, đang có ${texts.length}; điền title.`,
            `A page has exactly one <title> with words in it, this one has ${texts.length}; fill in the title.`,
          ),
        },
      ];
    }
    const key = `${language} ${title.toLowerCase()}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? address);
    if (earlier === undefined) return [];
    return [
      {
        file,
        message: say(
          `Tên trang “${title}” đã dùng ở ${earlier}; đặt tên khác.`,
          `The title “${title}” is taken by ${earlier}; choose another.`,
        ),
      },
    ];
  });
}
