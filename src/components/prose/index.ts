import AwardLadder from './AwardLadder.astro';
import Blank from './Blank.astro';
import Citation from './Citation.astro';
import Figure from './Figure.astro';
import LetterClosing from './LetterClosing.astro';
import LetterHead from './LetterHead.astro';
import LetterSignature from './LetterSignature.astro';
import Point from './Point.astro';
import ProvisionCite from './ProvisionCite.astro';
import ProvisionNote from './ProvisionNote.astro';
import ResultsByYear from './ResultsByYear.astro';
import Shares from './Shares.astro';
import Term from './Term.astro';

/** Components that reach MDX through the renderer; authors never import them. `Citation`, `ProvisionCite`, `ProvisionNote` and `Term` are set by the plugins. */
export const proseComponents = {
  AwardLadder,
  Blank,
  Citation,
  Figure,
  LetterClosing,
  LetterHead,
  LetterSignature,
  Point,
  ProvisionCite,
  ProvisionNote,
  ResultsByYear,
  Shares,
  Term,
};
