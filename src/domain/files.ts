import type { AnyEntry, Entry } from './entry.ts';
import type { Language } from './language.ts';
import { entryPath, onOnePage } from './routes.ts';
import type { FileView } from './view.ts';

/** The files that stand beside the page of an entry. Their names are the contract: it changes only by adding. */
export const FILES = {
  markdown: { name: 'index.md', type: 'text/markdown', text: 'Markdown' },
  json: { name: 'index.json', type: 'application/json', text: 'JSON' },
  akomaNtoso: { name: 'index.akn.xml', type: 'application/akn+xml', text: 'Akoma Ntoso' },
} as const;
export type FileFormat = keyof typeof FILES;

/** Whether an entry has a file of this format in a language. */
export function hasFile(entry: AnyEntry, format: FileFormat, language: Language): boolean {
  switch (format) {
    case 'markdown':
      return !onOnePage(entry.kind);
    case 'json':
      return entry.kind === 'policy';
    case 'akomaNtoso':
      // A digest never poses as the text, and Vietnamese words never as a translation.
      return entry.kind === 'policy' && entry.facts.edition === 'verbatim' && entry.hasBody[language];
  }
}

/** Address of a file of an entry. */
export function filePath(entry: AnyEntry, format: FileFormat, language: Language): string {
  return entryPath(entry.kind, entry.id, language) + FILES[format].name;
}

/** The files beside the page of an entry. */
export function filesOf(entry: AnyEntry, language: Language): FileView[] {
  return (Object.keys(FILES) as FileFormat[])
    .filter((format) => hasFile(entry, format, language))
    .map((format) => ({ type: FILES[format].type, href: filePath(entry, format, language), text: FILES[format].text }));
}

/** The name of a leaflet’s PDF in each language, without its ending. It is the contract: it changes only by adding. */
export const LEAFLET_PDF: Record<Language, string> = { vi: 'to-roi', en: 'leaflet' };

/** The PDF of a leaflet. */
export function leafletFile(leaflet: AnyEntry, language: Language): FileView {
  const href = `${entryPath(leaflet.kind, leaflet.id, language)}${LEAFLET_PDF[language]}.pdf`;
  return { type: 'application/pdf', href, text: 'PDF' };
}

/** The name of the calendar file with the last day of a programme, without its ending. The contract, too. */
export const DEADLINE_ICS: Record<Language, string> = { vi: 'han-nop', en: 'deadline' };

/** The calendar file with the last day of a programme; undefined where no day is known. */
export function deadlinePath(programme: Entry<'programme'>, language: Language): string | undefined {
  if (!programme.facts.deadline) return undefined;
  return `${entryPath('programme', programme.id, language)}${DEADLINE_ICS[language]}.ics`;
}
