import type { Content } from '../../guards/content.ts';

/** The records of research that content names under `research:`, at any depth, each with the files that name it. */
export function researchIn(content: Content): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const note = (id: string, file: string) => {
    const files = named.get(id) ?? [];
    if (!files.includes(file)) named.set(id, [...files, file]);
  };
  const walk = (value: unknown, file: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'research' && Array.isArray(child)) for (const id of child) note(String(id), file);
      else walk(child, file);
    }
  };
  for (const entry of content.entries) if (entry.lang === 'vi') walk(entry.yaml.data, entry.file);
  for (const record of content.records) walk(record.data, record.file);
  return named;
}
