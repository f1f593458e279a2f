import { type Entry, wordsIn } from '../domain/entry.ts';
import { deadlinePath } from '../domain/files.ts';
import type { Reader } from '../domain/presenters/reader.ts';
import { entryPath } from '../domain/routes.ts';
import { calendar } from './calendar.ts';

/** Where the build will stand, and whether it is only a trial. */
interface Place {
  origin: string;
  trial: boolean;
  siteName: string;
}

/** The last day of a programme as a calendar file. */
export function deadlineCalendar(reader: Reader, programme: Entry<'programme'>, place: Place): string {
  const { language, t, site } = reader;
  const { deadline, contact } = programme.facts;
  if (!deadline) throw new Error(`content/programmes/${programme.id} has no deadline`);
  const { title } = wordsIn(programme, language);
  const url = place.trial ? undefined : place.origin + entryPath('programme', programme.id, language);
  return calendar(place.siteName, {
    uid: place.origin + deadlinePath(programme, language),
    day: deadline,
    asOf: site.day,
    language,
    summary: t('calendar.deadline', { title }),
    description: [t('calendar.ask', { office: reader.link(reader.entry(contact)).text }), url ?? t('trial')].join('\n'),
    url,
    alarm: t('calendar.week', { title }),
  });
}
