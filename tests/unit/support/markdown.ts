import { evaluate, markdownToHtml, type MdastPluginList, mdxToJs } from 'satteri';
import { HAST_PLUGINS, MDAST_PLUGINS } from '../../../src/markdown/plugins.ts';

type Props = { children?: unknown } & Record<string, unknown>;

const ATTRIBUTES: Record<string, string> = { className: 'class', tabIndex: 'tabindex' };

/** Writes an element as HTML. */
function jsx(type: unknown, { children, ...props }: Props): string {
  if (typeof type === 'function') return String(type({ children, ...props }));
  const inside = [children].flat(9).filter((child) => child !== undefined && child !== null && child !== false);
  if (type === 'fragment') return inside.join('');
  const attributes = Object.entries(props).map(([name, value]) => ` ${ATTRIBUTES[name] ?? name}="${String(value)}"`);
  return `<${String(type)}${attributes.join('')}>${inside.join('')}</${String(type)}>`;
}

const options = (file: string) => ({
  features: { headingAttributes: true, smartPunctuation: false },
  mdastPlugins: MDAST_PLUGINS,
  hastPlugins: HAST_PLUGINS,
  fileURL: new URL(`file:///project/content/${file}`),
});

export const LEGAL = 'policies/van-ban-a/index.vi.mdx';
export const PLAIN = 'articles/bai-a/index.vi.mdx';

/** The HTML of a text as the site compiles it, without empty lines. Notes behind provisions are empty here, citations are marked. */
export function html(markdown: string, file = LEGAL, more: MdastPluginList = []): string {
  const components = {
    ProvisionNote: () => '',
    ProvisionCite: () => '',
    Citation: (props: Props) => jsx('citation', props),
    Term: (props: Props) => jsx('term', props),
  };
  const { default: Content } = evaluate(markdown, {
    ...options(file),
    mdastPlugins: [...MDAST_PLUGINS, ...more],
    Fragment: 'fragment',
    jsx: (type, props) => jsx(type, props as Props),
    jsxs: (type, props) => jsx(type, props as Props),
  }) as { default: (props: unknown) => string };
  return Content({ components }).replace(/\n+/g, '\n');
}

/** The words of a text, without any tags, white space evened out. */
export const wordsOf = (markdown: string, file = LEGAL) =>
  html(markdown, file)
    .replace(/<\/?(?:p|li|div|h\d|td|th|ul|blockquote)\b/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Every anchor of a text, in order. */
export const anchorsIn = (markdown: string, file = LEGAL) => mdxToJs(markdown, options(file)).data.anchors ?? [];

/** What the plugins say of a text they refuse. */
export function refusal(markdown: string, file = LEGAL): string {
  try {
    if (file.endsWith('.mdx')) mdxToJs(markdown, options(file));
    else markdownToHtml(markdown, options(file));
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}
