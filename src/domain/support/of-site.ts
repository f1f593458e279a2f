import type { Clause } from '../../collections/reference.ts';
import type { Entry } from '../entry.ts';
import type { Site } from '../site.ts';
import { type SupportRules, supportRules } from './rules.ts';

/** The rules of a programme of the site with its numbers; a provision that has changed since counts as due. */
export function rulesOf(site: Site, programme: Entry<'programme'>): SupportRules {
  const changed = site.reviewsOf(programme).filter(({ change }) => change.from <= site.day);
  return supportRules(programme.id, programme.facts, {
    figure: (id) => site.figures.get(id) ?? site.unknownFigures.get(id),
    due: (clause) => changed.some((review) => isSame(review.clause, clause)),
    figureDue: (id) => {
      const figure = site.figures.get(id);
      return figure !== undefined && site.reviewsOfFigure(figure).some(({ change }) => change.from <= site.day);
    },
  });
}

const isSame = (one: Clause, other: Clause) => one.policy.id === other.policy.id && one.anchor === other.anchor;
