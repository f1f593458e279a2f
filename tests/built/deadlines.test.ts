import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { kitchenSink, pagesOf } from '../support/kitchen-sink.ts';

let site: string;
beforeAll(async () => {
  site = await kitchenSink('plain');
}, 600_000);

test.each([
  ['ho-tro', 'han-nop.ics', 'Hạn nộp: '],
  ['en/support', 'deadline.ics', 'Deadline: '],
])('below /%s/ a programme with a last day has it for a calendar, and no other has', (section, file, summary) => {
  const linking = pagesOf(site).filter(({ html }) => html.includes(`/${file}"`));
  expect(linking.map(({ path }) => path)).toEqual([`/${section}/mau-dang-nhan/`]);
  const calendar = readFileSync(join(site, section, 'mau-dang-nhan', file), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20991231\r\n');
  expect(calendar).toContain(`:${summary}`);
});
