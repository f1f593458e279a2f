import { describe, expect, test } from 'vitest';
import { addressedBy, dutiesFor, dutiesOf, itemsWithoutDuty } from '../../../src/domain/duties.ts';
import { dutiesView } from '../../../src/domain/presenters/duties.ts';
import { entryView } from '../../../src/domain/presenters/entry.ts';
import { any, entry } from '../support/entry.ts';
import { reader, site } from '../support/site.ts';

const letter = entry('policy', 'cv-a', {
  duties: [
    { says: 'mot', provision: 'muc-1', agencies: ['so-a'], involves: ['so-c'], task: 'projects' },
    { says: 'hai', provision: 'muc-2-y-1', agencies: ['so-b', 'so-a'], task: 'publicity' },
    { says: 'ba', involves: ['so-a'], task: 'reporting' },
  ],
  words: { mot: 'Việc một.', hai: 'Việc hai.', ba: 'Việc ba.' },
});
const agencies = [
  entry('agency', 'so-a'),
  entry('agency', 'so-b', { successors: [{ agency: 'so-a', verification: 'unchecked' }] }),
  entry('agency', 'so-c'),
  entry('agency', 'so-d'),
];
const entries = [letter, ...agencies, entry('agency', 'co-quan-a')];
const given = dutiesOf(site(entries));
const says = (list: typeof given) => list.map(({ duty }) => duty.says.wordsId);

describe('the duties of a body', () => {
  test('are its own and those of everybody to whom the text gives work', () => {
    expect(addressedBy(letter)).toEqual(['so-a', 'so-b']);
    expect(says(dutiesFor('so-a', given).own)).toEqual(['mot', 'hai', 'ba']);
    expect(says(dutiesFor('so-b', given).own)).toEqual(['hai', 'ba']);
  });

  test('a body that is only named has none of its own', () => {
    const { own, named } = dutiesFor('so-c', given);
    expect([says(own), says(named)]).toEqual([[], ['mot']]);
  });

  test('stand on its page, with the way to the table', () => {
    const [block] = entryView(reader('vi', entries), any(agencies[1])).blocks;
    expect(block?.items.map(([first]) => first)).toMatchObject([{ text: 'Việc hai.' }, { text: 'Việc ba.' }]);
    expect(block?.groups?.at(-1)?.items).toEqual([
      [expect.objectContaining({ type: 'link', href: '/van-ban/cv-a/' })],
      [{ type: 'link', href: '/co-quan/nhiem-vu/#so-b', text: 'duties.link' }],
    ]);
    expect(entryView(reader('vi', entries), any(agencies[3])).blocks).toEqual([]);
  });

  test('the letter leads to the table too', () => {
    const row = entryView(reader('en', entries), any(letter)).rows.find(({ label }) => label === 'policy.duties');
    expect(row?.values).toEqual([[{ type: 'link', href: '/en/agencies/duties/', text: 'duties.link' }]]);
  });
});

describe('the table of duties', () => {
  const view = dutiesView(reader('vi', entries));

  test('tells every duty by body and once more by task', () => {
    expect(view.byAgency.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['so-a', 2],
      ['so-b', 1],
    ]);
    expect(view.everybody).toHaveLength(1);
    expect(view.byTask.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['viec-de-an', 1],
      ['viec-tuyen-truyen', 1],
      ['viec-bao-cao', 1],
    ]);
  });

  test('says beside a body that is no more who answers today', () => {
    expect(view.byAgency.map(({ today }) => today.length)).toEqual([0, 1]);
  });
});

describe('what no duty tells of', () => {
  const anchors = ['kinh-gui', 'muc-1', 'muc-1-y-1', 'muc-1-y-2', 'muc-2', 'noi-nhan'];

  test('is each item, and each section without items', () => {
    expect(itemsWithoutDuty(anchors, [])).toEqual(['muc-1-y-1', 'muc-1-y-2', 'muc-2']);
  });

  test('a duty of a whole section does not stand for its items', () => {
    expect(itemsWithoutDuty(anchors, [{ provision: 'muc-1' }, { provision: 'muc-2' }])).toEqual([
      'muc-1-y-1',
      'muc-1-y-2',
    ]);
  });
});
