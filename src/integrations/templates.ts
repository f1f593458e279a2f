import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file to copy and fill in. */
export interface TemplateFile {
  /** `index.vi.mdx`. */
  name: string;
  /** Where it stands, from the project's root. */
  path: string;
  text: string;
}

/** What staff copy to add something: the files of an entry, or the one file of a record. */
export interface Template {
  id: TemplateId;
  files: TemplateFile[];
  /** Where what is made from it stands: `content/products/`. */
  target: string;
}

/** Folders of `content/templates/products/`. */
export const PRODUCT_TEMPLATES = ['award', 'ocop', 'craft-village'] as const;
export type TemplateId = (typeof PRODUCT_TEMPLATES)[number] | 'round' | 'source';

/** The templates below `root`, in the order in which a page shows them. Vietnamese comes before English. */
export function readTemplates(root: string): Template[] {
  const file = (folder: string, name: string): TemplateFile => {
    const path = join(root, folder, name);
    return { name, path, text: readFileSync(path, 'utf8') };
  };
  return [
    ...PRODUCT_TEMPLATES.map((id): Template => {
      const folder = `products/${id}`;
      const names = readdirSync(join(root, folder)).sort().reverse();
      return { id, files: names.map((name) => file(folder, name)), target: 'content/products/' };
    }),
    { id: 'round', files: [file('rounds', 'round.yaml')], target: 'content/rounds/' },
    { id: 'source', files: [file('sources', 'source.yaml')], target: 'content/sources/' },
  ];
}
