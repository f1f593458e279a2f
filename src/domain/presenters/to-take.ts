import type { Entry } from '../entry.ts';
import { deadlinePath } from '../files.ts';
import { dossierPath } from '../routes.ts';
import type { LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** What may be taken along from a programme: the sheet for the office, and its last day as long as that is to come. */
export function toTake({ site, language, t }: Reader, programme: Entry<'programme'>): LinkView[] {
  const { deadline } = programme.facts;
  const calendar = deadline && deadline >= site.day ? deadlinePath(programme, language) : undefined;
  return [
    { href: dossierPath(programme.id, language), text: t('check.dossier') },
    ...(calendar ? [{ href: calendar, text: t('calendar.link') }] : []),
  ];
}
