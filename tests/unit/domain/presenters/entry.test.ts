import { describe, expect, test } from 'vitest';
import { cardView, entryView } from '../../../../src/domain/presenters/entry.ts';
import { any, entry } from '../../support/entry.ts';
import { reader } from '../../support/site.ts';

const notices = (one: unknown) => entryView(reader('en', [one]), any(one)).notices.map(({ title }) => title);

describe('what an English reader is told about the language', () => {
  test.each([
    [{ state: 'missing' }, ['translation.missing.title']],
    [{ state: 'not-compared' }, ['translation.notCompared.title']],
    [{ state: 'current', comparedOn: '2026-01-02' }, []],
  ] as const)('%o', (translation, titles) => {
    expect(notices(entry('article', 'bai-a', {}, { en: {}, translation }))).toEqual(titles);
  });

  test('a stale translation names the day and each section that changed, by its heading', () => {
    const translation = {
      state: 'stale',
      comparedOn: '2026-01-02',
      changed: ['_words', '_opening', 'mot', 'da-bo'],
    } as const;
    const one = entry(
      'article',
      'bai-a',
      {},
      { en: {}, translation: { ...translation, changed: [...translation.changed] }, headings: { mot: 'Một' } },
    );
    const [notice] = entryView(reader('en', [one]), any(one)).notices;
    expect(notice?.title).toBe('translation.stale.title{date=2\u00A0January\u00A02026}');
    expect(notice?.lines.slice(1).flat()).toEqual([
      { type: 'text', text: 'translation.words', lang: undefined },
      { type: 'text', text: 'translation.opening', lang: undefined },
      { type: 'text', text: 'Một', lang: 'vi' },
      { type: 'text', text: 'da-bo', lang: undefined },
    ]);
  });

  test('a Vietnamese reader is told nothing of it', () => {
    const one = entry('article', 'bai-a');
    expect(entryView(reader('vi', [one]), any(one)).notices).toEqual([]);
  });
});

describe('neighbours', () => {
  const chapters = [1, 2, 3].map((order) =>
    entry('handbook', `chuong-${order}`, { order, legalBasis: [{ policy: 'van-ban-a' }] }),
  );
  const all = [...chapters, entry('policy', 'van-ban-a')];
  const around = (at: number) => {
    const { previous, next } = entryView(reader('vi', all), any(chapters[at]));
    return [previous?.href, next?.href];
  };

  test('chapters of the handbook lead to the one before and the one after', () => {
    expect(around(0)).toEqual([undefined, '/so-tay/chuong-2/']);
    expect(around(1)).toEqual(['/so-tay/chuong-1/', '/so-tay/chuong-3/']);
    expect(around(2)).toEqual(['/so-tay/chuong-2/', undefined]);
  });

  test('a text shows the chapters that explain it', () => {
    const view = entryView(reader('vi', [...all, entry('agency', 'co-quan-a')]), any(all[3]));
    expect(view.related).toEqual([
      {
        heading: 'related.handbook',
        links: [1, 2, 3].map((order) => expect.objectContaining({ href: `/so-tay/chuong-${order}/` })),
      },
    ]);
  });
});

test('an unchecked entry carries its mark in a list', () => {
  const one = entry('article', 'bai-a', { verification: 'unchecked' });
  expect(cardView(reader('vi', [one]), any(one)).badges).toEqual([{ tone: 'warn', text: 'Mark.unchecked' }]);
});
