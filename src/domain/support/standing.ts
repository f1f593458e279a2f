import type { SupportRules } from './rules.ts';

/** Whether an application can be made on a day: an open programme closes when its last day has passed. */
export function standingOn(
  { status, deadline }: Pick<SupportRules, 'status' | 'deadline'>,
  on: string,
): SupportRules['status'] {
  return status === 'open' && deadline !== undefined && on > deadline ? 'closed' : status;
}

/** Whether the rules of a programme apply on a day, as far as their days are known. */
export function appliesOn(
  { appliesFrom, appliesUntil }: Pick<SupportRules, 'appliesFrom' | 'appliesUntil'>,
  on: string,
): boolean {
  return (!appliesFrom || appliesFrom <= on) && (!appliesUntil || on < appliesUntil);
}

/** Whether a programme is behind us on a day: closed, or its rules no longer apply. */
export function isOverOn(programme: Pick<SupportRules, 'status' | 'deadline' | 'appliesUntil'>, on: string): boolean {
  const { appliesUntil } = programme;
  return standingOn(programme, on) === 'closed' || (appliesUntil !== undefined && on >= appliesUntil);
}

/**
 * Whether a firm answer can be given at all: never on a programme shown for reference, one that is closed, or rules that
 * are known not to apply that day.
 */
export function canBeFirmOn(
  programme: Pick<SupportRules, 'status' | 'deadline' | 'appliesFrom' | 'appliesUntil'>,
  on: string,
): boolean {
  const standing = standingOn(programme, on);
  return standing !== 'reference' && standing !== 'closed' && appliesOn(programme, on);
}
