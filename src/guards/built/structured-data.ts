import { say } from '../../collections/message.ts';
import type { BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages } from './address.ts';

const WHERE = 'src/domain/presenters/structured-data.ts';

/** Every page describes itself to machines in JSON-LD that they can read. */
export function structuredData(site: BuiltSite): Finding[] {
  return readPages(site).flatMap(({ file, structuredData: blocks }) => {
    const messages = blocks.length === 0 ? [missing('<script type="application/ld+json">')] : blocks.flatMap(problems);
    return messages.map((message) => ({ file, message }));
  });
}

function problems(block: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(block);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      say(
        `JSON-LD của trang không đọc được; sửa ${WHERE}. (${reason})`,
        `The page’s JSON-LD cannot be read; correct ${WHERE}.`,
      ),
    ];
  }
  return (Array.isArray(data) ? (data as unknown[]) : [data]).flatMap((item) => {
    const fields = typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
    const graph = fields['@graph'];
    const described = Array.isArray(graph) ? (graph as Array<Record<string, unknown> | null>) : [fields];
    return [
      ...(fields['@context'] ? [] : [missing('@context')]),
      ...(described.every((part) => part?.['@type']) ? [] : [missing('@type')]),
    ];
  });
}

const missing = (what: string) =>
  say(`JSON-LD của trang thiếu ${what}; sửa ${WHERE}.`, `The page’s JSON-LD lacks ${what}; correct ${WHERE}.`);
