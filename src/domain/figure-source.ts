import type { Source } from '../collections/source.ts';
import type { Site } from './site.ts';

/** Who says a number, known or still looked for: its best source, which stands first. */
export function sourceOfFigure({ figures, unknownFigures, sources }: Site, figureId: string): Source | undefined {
  const id = (figures.get(figureId) ?? unknownFigures.get(figureId))?.sources[0]?.id;
  return id === undefined ? undefined : sources.get(id);
}
