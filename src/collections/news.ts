import { z } from 'astro/zod';
import { day } from './fields.ts';
import { wordsId } from './reference.ts';

/** A note of what was changed on this site about an entry: shown in the feed of changes. */
const changeNote = z.strictObject({
  /** The day the change was published. */
  on: day(),
  /** Id under `words:` of what changed, in a sentence. */
  note: wordsId(),
});

/** What this site did with an entry: it then stands in the feed of changes. */
export const news = {
  /** The day it was first published on this site. */
  addedOn: day().optional(),
  /** What was changed or corrected on this site since, oldest first. */
  changeNotes: z.array(changeNote).default([]),
};
