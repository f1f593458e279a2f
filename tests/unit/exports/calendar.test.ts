import { expect, test } from 'vitest';
import { calendar } from '../../../src/exports/calendar.ts';

const EVENT = {
  uid: 'https://vidu.invalid/ho-tro/a/han-nop.ics',
  day: '2026-12-31',
  asOf: '2026-11-25',
  language: 'vi',
  summary: 'Hạn nộp: máy móc, thiết bị; công nghệ',
  description: 'Dòng một\nDòng hai \\ hết',
  url: 'https://vidu.invalid/ho-tro/a/',
  alarm: 'Còn một tuần',
};
/** The lines of a calendar after unfolding, as a calendar reads them. */
const read = (file: string) =>
  file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '');

test('an all-day event that ends with the year, and an alarm a week before', () => {
  expect(read(calendar('Trang thử', EVENT))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trang thử//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:https://vidu.invalid/ho-tro/a/han-nop.ics',
    'DTSTAMP:20261125T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY;LANGUAGE=vi:Hạn nộp: máy móc\\, thiết bị\\; công nghệ',
    'DESCRIPTION;LANGUAGE=vi:Dòng một\\nDòng hai \\\\ hết',
    'URL:https://vidu.invalid/ho-tro/a/',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    'DESCRIPTION;LANGUAGE=vi:Còn một tuần',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test('no line is longer than 75 octets, no letter is cut, and every line ends as calendars ask', () => {
  const summary = 'Hỗ trợ ứng dụng máy móc tiên tiến ở Đồng Tháp – '.repeat(6).trim();
  const file = calendar('Trang thử', { ...EVENT, summary });
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(read(file)).toContain(`SUMMARY;LANGUAGE=vi:${summary}`);
});

test('a letter with its marks apart stays whole, and so does a pair of surrogates', () => {
  for (let before = 40; before < 60; before += 1) {
    const summary = `${'x'.repeat(before)}${'e\u0302\u0301'.normalize('NFD')}😀 hết`;
    const parts = calendar('A', { ...EVENT, summary }).split('\r\n ');
    for (const part of parts.slice(1)) expect(part).not.toMatch(/^[\p{M}\uDC00-\uDFFF]/u);
  }
});

test('without an address none is invented', () => {
  expect(calendar('A', { ...EVENT, url: undefined })).not.toContain('URL:');
});
