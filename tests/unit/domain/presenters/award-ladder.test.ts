import { expect, test } from 'vitest';
import { awardLadder } from '../../../../src/domain/presenters/award-ladder.ts';
import { entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const agencies = [
  'bo-cong-thuong',
  'cuc-doi-moi-sang-tao-chuyen-doi-xanh-khuyen-cong',
  'ubnd-tinh-dong-thap',
  'ubnd-xa-phuong',
].map((id) => entry('agency', id));
const awarded = (id: string, ...levels: string[]) =>
  entry('product', id, { type: 'award', awards: levels.map((level) => ({ level, year: 2020 })) });
const ladder = awardLadder(
  reader('vi', [...agencies, awarded('mot', 'province', 'region'), awarded('hai', 'district'), entry('product', 'ba')]),
);
const step = (level: string) => ladder.steps.find((one) => one.level === level);

test('the levels stand from the nation down, the district as history beside the lowest', () => {
  expect(ladder.steps.map(({ level, rank, past }) => `${level} ${rank} ${past}`)).toEqual([
    'nation 3 false',
    'region 2 false',
    'province 1 false',
    'commune 0 false',
    'district 0 true',
  ]);
});

test('each counts the recognitions of its own level', () => {
  expect(ladder.steps.map(({ count }) => count)).toEqual([0, 1, 1, 0, 1]);
  expect(step('province')).toMatchObject({ countInWords: 'ladder.count{count=1}', href: '/san-pham/theo/cap/tinh/' });
  expect(step('nation')).toMatchObject({ countInWords: 'ladder.none', href: undefined });
});

test('those that nobody compared with the official text are counted apart', () => {
  const fields = { type: 'award', awards: [{ level: 'region', year: 2020 }], verification: 'unchecked' };
  const { steps } = awardLadder(reader('vi', [...agencies, awarded('mot', 'region'), entry('product', 'hai', fields)]));
  expect(steps[1]?.countInWords).toBe('ladder.count.unchecked{count=2,unchecked=1}');
});

test('that the commune is the lowest level is told as not yet checked', () => {
  expect(step('commune')?.when).toContainEqual(expect.objectContaining({ type: 'mark' }));
  expect(step('province')?.when).not.toContainEqual(expect.objectContaining({ type: 'mark' }));
});
