/** What a record of research may be used for, most freely first. */
export const FLAGS = ['yes', 'yes-with-date', 'check-first', 'no'] as const;
export type Flag = (typeof FLAGS)[number];

/** Why a record is not for publishing, whatever anybody enters. */
export type Bar =
  /** Its flag says no. */
  | 'do-not-publish'
  /** Only a fragment of its source was read; bars publication in the files on law only. */
  | 'fragment'
  /** A collection of facts under an id of its own: no text that could be shown as a policy. Its facts still count. */
  | 'no-text'
  /** How another province does it: for comparison, not for readers here. */
  | 'other-province'
  /** Notes of the people who did the research. */
  | 'working-notes'
  /** A part of the file that this report knows nothing about. */
  | 'unfamiliar';

/** One thing that research found, and that the site publishes or leaves out. */
export interface FactRecord {
  /** How content names it under `research:`, for example `p001` or `support_levels.current/machinery`. */
  id: string;
  /** The facts file in which it stands first. */
  file: string;
  flag: Flag;
  confidence?: string;
  bar?: Bar;
}

/** A parsed file of facts. */
export interface FactsFile {
  /** `legal.yaml`. */
  name: string;
  data: unknown;
}
