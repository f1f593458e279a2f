import { expect, test } from 'vitest';
import { headings } from '../../../src/domain/heading.ts';
import { html, LEGAL, PLAIN } from '../support/markdown.ts';

/** Stamps and guards read headings from the text, pages from the compiled body: both must give one anchor. */
function both(markdown: string, file: string) {
  return {
    read: headings(markdown, { legal: file === LEGAL }).map(({ id }) => id),
    made: [...html(markdown, file).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id),
  };
}

test.each([
  ['plain words', '## Một hai\n'],
  ['bold and italic words', '## Một **hai** *ba*\n'],
  ['an anchor written by hand', '## Một {#hai}\n'],
  ['a number', '## Điều 5. Tên\n\n1. x\n\n## Phụ lục\n'],
  ['quotation marks and dashes', '## “Một” – hai (ba)\n'],
  ['a heading in code', '```\n## Một\n```\n\n## Hai\n'],
  ['# signs at the end', '## Một ##\n'],
  ['a heading in a quotation', '> ## Một\n\n## Hai\n'],
  ['a link', '## Theo [Văn bản A](/van-ban/van-ban-a/)\n'],
  ['spaces before the sign', '  ## Một\n'],
  ['a line of dashes below the words', 'Một\n---\n\nHai.\n'],
  ['a sign that is masked', '## Một \\* hai\n'],
])('a heading with %s has the same anchor wherever it is read', (_, markdown) => {
  for (const file of [PLAIN, LEGAL]) {
    const { read, made } = both(markdown, file);
    expect(made.length).toBeGreaterThan(0);
    expect(read).toEqual(made);
  }
});
