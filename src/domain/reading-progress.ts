/** Where the progress is kept in the browser; it never leaves it. */
export const PROGRESS_KEY = 'so-tay';

/** Grows when the form changes: what an older form says is forgotten, never misread. */
const VERSION = 1;

/** A place in the handbook: a chapter, and the last heading that was passed in it. */
export interface ReadingPlace {
  chapter: string;
  heading?: string | undefined;
}

/** What a browser remembers of the handbook: nothing but ids of chapters and headings. */
export interface Progress {
  /** Chapters whose end was reached. */
  read: readonly string[];
  /** Where to go on. */
  last: ReadingPlace | undefined;
}

export const NOTHING_READ: Progress = { read: [], last: undefined };

/** Reads what was kept. Anything that this version did not write counts as nothing. */
export function parseProgress(kept: string | null): Progress {
  try {
    const data: unknown = JSON.parse(kept ?? 'null');
    if (!isRecord(data) || data['version'] !== VERSION) return NOTHING_READ;
    const { read, last } = data;
    return { read: Array.isArray(read) ? read.filter(isText) : [], last: placeIn(last) };
  } catch {
    return NOTHING_READ;
  }
}

export function writeProgress({ read, last }: Progress): string {
  return JSON.stringify({ version: VERSION, read, last });
}

/** The reader has come to a heading of a chapter. */
export function reached(progress: Progress, place: ReadingPlace): Progress {
  return { ...progress, last: place };
}

/** The reader has come to the end of a chapter: the next one is where to go on; after the last one there is none. */
export function finished({ read }: Progress, chapter: string, next: string | undefined): Progress {
  return {
    read: read.includes(chapter) ? read : [...read, chapter],
    last: next === undefined ? undefined : { chapter: next },
  };
}

function placeIn(value: unknown): ReadingPlace | undefined {
  if (!isRecord(value) || !isText(value['chapter'])) return undefined;
  return { chapter: value['chapter'], heading: isText(value['heading']) ? value['heading'] : undefined };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
