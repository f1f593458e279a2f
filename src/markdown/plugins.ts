import type { HastPluginList, MdastPluginList } from 'satteri';
import { safeProse } from './safe-prose.ts';
import { structure } from './structure.ts';
import { tables, tickBoxes, unbrokenNumbers } from './typography.ts';

/** The plugins every text passes, in this order: the build, the renderer and the guards read texts alike. */
export const MDAST_PLUGINS = [safeProse, structure] satisfies MdastPluginList;
export const HAST_PLUGINS = [tables, tickBoxes, unbrokenNumbers] satisfies HastPluginList;
