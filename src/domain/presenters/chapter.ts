import type { AnyEntry, Entry } from '../entry.ts';
import type { ChapterView, EasyView } from '../view.ts';
import type { Reader } from './reader.ts';

/** What the page of a chapter has besides what every entry has. */
export function chapterView(reader: Reader, chapter: AnyEntry): ChapterView | undefined {
  if (chapter.kind !== 'handbook') return undefined;
  const chapters = reader.site.of('handbook');
  return { easy: easyView(reader, chapter), nextId: chapters[chapters.indexOf(chapter) + 1]?.id };
}

/** "Chương 3 trong 15 chương". A book that is still being written counts up to its last chapter. */
export function chapterPlace({ site, t }: Reader, { facts }: Entry<'handbook'>): string {
  const count = site.of('handbook').at(-1)?.facts.order ?? facts.order;
  return t('handbook.chapterOf', { order: facts.order, count });
}

/** "khoảng 4 phút đọc". Nothing for a text without words. */
export function readingTimeInWords({ t }: Reader, minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  return minutes === 1 ? t('handbook.minutes.one') : t('handbook.minutes', { minutes });
}

/** The easy reading version, in Vietnamese where there is none in English yet. Undefined where none is written. */
export function easyView(reader: Reader, { words }: Entry<'handbook'>): EasyView | undefined {
  const own = words[reader.language]?.easy ?? [];
  const sentences = own.length > 0 ? own : (words.vi.easy ?? []);
  if (sentences.length === 0) return undefined;
  const foreign = own.length === 0;
  return {
    sentences,
    lang: foreign ? 'vi' : undefined,
    label: reader.t('handbook.easy') + (foreign ? ' (VI)' : ''),
    about: reader.t('handbook.easy.about', { count: sentences.length }),
  };
}
