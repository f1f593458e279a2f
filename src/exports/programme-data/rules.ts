import type { Entry } from '../../domain/entry.ts';
import type { Site } from '../../domain/site.ts';
import { type SupportRules, supportRules } from '../../domain/support/rules.ts';
import { appliesOn } from '../../domain/support/standing.ts';

/** The rules of a programme as the site knows them on its day. */
export function rulesOf(site: Site, programme: Entry<'programme'>): SupportRules {
  const changed = site.reviewsOf(programme).filter(({ change }) => change.from <= site.day);
  return supportRules(programme.id, programme.facts, {
    figure: (id) => site.figures.get(id) ?? site.unknownFigures.get(id),
    due: ({ policy, anchor }) =>
      changed.some(({ clause }) => clause.policy.id === policy.id && clause.anchor === anchor),
  });
}

/** Whether rules can be firm on a day at all: those kept for comparison, or for another time, never are. */
export function mayBeFirm(rules: SupportRules, day: string): boolean {
  return rules.status !== 'reference' && appliesOn(rules, day);
}
