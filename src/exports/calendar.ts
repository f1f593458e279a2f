/** A day to keep, as a calendar holds it. */
export interface CalendarDay {
  /** The same for ever, so that a newer file replaces what a calendar took from an older one. */
  uid: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** The day the file speaks for, `YYYY-MM-DD`. */
  asOf: string;
  language: string;
  summary: string;
  description: string;
  /** Where it can be read again; undefined while the site has no address. */
  url: string | undefined;
  /** Said a week before. */
  alarm: string;
}

/** A calendar with one all-day event and its alarm (RFC 5545). Who makes it is named in `product`. */
export function calendar(product: string, event: CalendarDay): string {
  const { uid, day, asOf, language, summary, description, url, alarm } = event;
  const text = (name: string, words: string) => `${name};LANGUAGE=${language}:${escaped(words)}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    text('SUMMARY', summary),
    text('DESCRIPTION', description),
    ...(url ? [`URL:${url}`] : []),
    // A last day fills nobody's day.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    text('DESCRIPTION', alarm),
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Signs that mean something in a calendar; other control signs have no place in it. */
const escaped = (words: string) =>
  words
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** The most a line holds, in octets, without its end. */
const WIDEST = 75;
const UTF8 = new TextEncoder();

/** Breaks a line into parts of 75 octets at most, never within a letter; a part but the first begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const { segment } of new Intl.Segmenter('vi').segment(line)) {
    const octets = UTF8.encode(segment).length;
    if (width + octets > WIDEST) {
      parts.push(part);
      part = ' ';
      width = 1;
    }
    part += segment;
    width += octets;
  }
  return [...parts, part].join('\r\n');
}
