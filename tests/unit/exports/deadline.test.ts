import { expect, test } from 'vitest';
import { deadlinePages } from '../../../src/domain/pages.ts';
import { deadlineCalendar } from '../../../src/exports/deadline.ts';
import { entry } from '../support/entry.ts';
import { reader, site } from '../support/site.ts';

const office = entry('agency', 'co-quan-a', { title: 'Sở A' });
const programme = entry('programme', 'ho-tro-a', { status: 'open', deadline: '2026-12-31' }, { en: { title: 'Aid' } });
const place = { origin: 'https://vidu.invalid', trial: false, siteName: 'Trang thử' };
const file = (language: 'vi' | 'en', trial = false) =>
  deadlineCalendar(reader(language, [office, programme]), programme, { ...place, trial }).replace(/\r\n /g, '');

test('the last day says what ends, whom to ask and where to read it again, in the language of its page', () => {
  const english = file('en');
  expect(english).toContain('UID:https://vidu.invalid/en/support/ho-tro-a/deadline.ics\r\n');
  expect(english).toContain('SUMMARY;LANGUAGE=en:calendar.deadline{title=Aid}');
  expect(english).toContain('URL:https://vidu.invalid/en/support/ho-tro-a/\r\n');
  expect(file('vi')).toContain(
    'DESCRIPTION;LANGUAGE=vi:calendar.ask{office=Sở A}\\nhttps://vidu.invalid/ho-tro/ho-tro-a/',
  );
});

test('a trial has no address to name', () => {
  expect(file('vi', true)).not.toContain('URL:');
  expect(file('vi', true)).toContain('\\ntrial');
});

test('only programmes whose last day is known have such a file', () => {
  expect(deadlinePages(site([programme, entry('programme', 'ho-tro-b')])).map(({ path }) => path)).toEqual([
    '/ho-tro/ho-tro-a/',
    '/en/support/ho-tro-a/',
  ]);
});
