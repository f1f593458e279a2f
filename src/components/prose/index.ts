import AwardLadder from './AwardLadder.astro';
import Blank from './Blank.astro';
import Figure from './Figure.astro';
import LetterClosing from './LetterClosing.astro';
import LetterHead from './LetterHead.astro';
import LetterSignature from './LetterSignature.astro';
import ProvisionNote from './ProvisionNote.astro';
import ResultsByYear from './ResultsByYear.astro';
import Shares from './Shares.astro';

/** Components that reach MDX through the renderer; authors never import them. `ProvisionNote` is set by the legal structure. */
export const proseComponents = {
  AwardLadder,
  Blank,
  Figure,
  LetterClosing,
  LetterHead,
  LetterSignature,
  ProvisionNote,
  ResultsByYear,
  Shares,
};
