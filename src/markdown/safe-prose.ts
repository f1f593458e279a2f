import { defineMdastPlugin } from 'satteri';
import { say } from '../collections/message.ts';
import { type Node, visit } from './node.ts';
import { ProseError } from './prose-error.ts';

/** Components authors may use, with the attributes each takes. Their looks are in `src/components/prose/`. */
export const PROSE_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Figure: ['id'],
  Blank: [],
  Point: ['id'],
  Shares: ['total', 'parts'],
  ResultsByYear: [],
  AwardLadder: [],
  LetterHead: [],
  LetterClosing: [],
  LetterSignature: [],
};

/** HTML that Markdown has no sign for; none of it can carry a script. */
const HTML_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  br: [],
  sub: [],
  sup: [],
  abbr: ['title'],
  span: ['lang'],
};

const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/**
 * Refuses whatever in a text could run: MDX would execute imports, exports and expressions at build, and HTML in the
 * reader's browser. Editors are trusted with words, not with code. Stops with the line and the fix.
 */
export const safeProse = defineMdastPlugin({
  name: 'safe-prose',
  options: { position: true },
  before(root) {
    visit(root as unknown as Node, check);
  },
});

function check(node: Node): void {
  switch (node.type) {
    case 'mdxjsEsm':
      throw new ProseError(
        say(
          'Bài viết không được chứa import hay export; bỏ dòng này. Thành phần được phép dùng không cần import.',
          'A text may not contain import or export; remove this line. Allowed components need no import.',
        ),
        node,
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      throw new ProseError(
        say(
          'Bài viết không được chứa biểu thức trong ngoặc { }; viết thẳng chữ ra.',
          'A text may not contain an expression in { }; write the words out.',
        ),
        node,
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node);
    case 'html':
      return checkHtml(node);
    case 'link':
    case 'image':
    case 'definition':
      return checkAddress(node, node.url ?? '');
    default:
  }
}

function checkElement(node: Node): void {
  const name = node.name ?? '';
  const allowed = PROSE_COMPONENTS[name] ?? HTML_ELEMENTS[name];
  if (!allowed) {
    throw new ProseError(
      say(
        `Không dùng được <${name}>; chỉ dùng ${Object.keys(PROSE_COMPONENTS).join(', ')}, hoặc viết bằng dấu Markdown.`,
        `<${name}> cannot be used; use ${Object.keys(PROSE_COMPONENTS).join(', ')}, or write it in Markdown.`,
      ),
      node,
    );
  }
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      throw new ProseError(
        say(
          `Thuộc tính của <${name}> phải là chữ trong dấu nháy, như id="…".`,
          `An attribute of <${name}> must be words in quotes, such as id="…".`,
        ),
        node,
      );
    }
    if (!allowed.includes(attribute.name ?? '')) {
      throw new ProseError(
        say(
          `<${name}> không nhận thuộc tính “${attribute.name}”; bỏ nó đi.`,
          `<${name}> takes no attribute “${attribute.name}”; remove it.`,
        ),
        node,
      );
    }
  }
}

function checkHtml(node: Node): void {
  if (/^<\/?(?:br|sub|sup)\s*\/?>$/.test(node.value ?? '')) return;
  throw new ProseError(
    say('Không viết thẻ HTML trong bài; dùng dấu Markdown.', 'No HTML tags in a text; use Markdown.'),
    node,
  );
}

function checkAddress(node: Node, address: string): void {
  // Browsers drop white space and control characters before reading the scheme.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1];
  if (scheme === undefined ? !address.startsWith('//') : SCHEMES.includes(scheme.toLowerCase())) return;
  throw new ProseError(
    say(
      `Liên kết “${address}” không an toàn; chỉ dùng http, https, mailto, tel, hoặc địa chỉ trong trang bắt đầu bằng “/” hay “#”.`,
      `The link “${address}” is not safe; use http, https, mailto, tel, or an address on this site that begins with “/” or “#”.`,
    ),
    node,
  );
}
