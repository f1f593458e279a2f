import { Parser } from 'htmlparser2';

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'content'];
/** Elements whose text nobody reads, and what a program answers in words of its own. */
const SILENT = new Set(['script', 'style', 'noscript', 'samp']);
/** Elements within a line: what stands around them is one run of words. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'small', 'span', 'strong', 'sub', 'sup', 'time']);
/** `<meta>` whose content people see: in results of a search, in a shared link. */
const SHOWN_META = /^(description|og:title|og:description)$/;

/** Every run of words that a page shows or speaks: text, line by line, and attributes that are read out. */
export function visibleWords(html: string): string[] {
  const found: string[] = [];
  let run = '';
  let silent = 0;
  const flush = (tag: string) => {
    if (INLINE.has(tag)) return;
    if (run.trim() !== '') found.push(run.trim());
    run = '';
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      flush(tag);
      if (SILENT.has(tag)) silent += 1;
      for (const name of SPOKEN) {
        const value = attributes[name];
        const shown = name !== 'content' || SHOWN_META.test(attributes['name'] ?? attributes['property'] ?? '');
        if (value !== undefined && shown) found.push(value);
      }
    },
    ontext(text) {
      if (silent === 0) run += text;
    },
    onclosetag(tag) {
      if (SILENT.has(tag)) silent -= 1;
      flush(tag);
    },
  });
  parser.end(html);
  flush('');
  return found;
}
