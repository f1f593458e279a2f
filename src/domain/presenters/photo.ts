import type { Licence, Photo } from '../../collections/photo.ts';
import { COLLECTION_OF } from '../../collections/kinds.ts';
import { type AnyEntry, phrase } from '../entry.ts';
import type { CardPhoto, Inline, PhotoView } from '../view.ts';
import type { Reader } from './reader.ts';

/** Where a licence can be read, before the code of the language; a permission and what belongs to all have no such page. */
const LICENCE_PAGES: Readonly<Partial<Record<Licence, string>>> = {
  'cc-by-4': 'https://creativecommons.org/licenses/by/4.0/deed.',
  'cc-by-sa-4': 'https://creativecommons.org/licenses/by-sa/4.0/deed.',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/deed.',
};

/** The photos of an entry, the first one for the head of its page; most have none. */
export function photosOf(reader: Reader, entry: AnyEntry): PhotoView[] {
  return declared(entry).map((photo) => ({
    ...described(reader, entry, photo),
    showsOwn: photo.showsOwn,
    credit: creditOf(reader, photo),
  }));
}

/** The photo that stands for an entry in lists: one that shows the thing itself. */
export function cardPhoto(reader: Reader, entry: AnyEntry): CardPhoto | undefined {
  const own = declared(entry).find(({ showsOwn }) => showsOwn);
  return own && described(reader, entry, own);
}

function declared({ facts }: AnyEntry): readonly Photo[] {
  return 'photos' in facts ? facts.photos : [];
}

function described({ language }: Reader, entry: AnyEntry, { file, alt }: Photo): CardPhoto {
  const { text, lang } = phrase(entry, alt.wordsId, language);
  return {
    file: `content/${COLLECTION_OF[entry.kind]}/${entry.id}/${file.replace(/^\.\//, '')}`,
    alt: text,
    lang: lang === language ? undefined : lang,
  };
}

/** "Ảnh: … · CC BY 4.0 · chụp năm 2025". */
function creditOf(reader: Reader, { credit, licence, permittedOn, takenOn, showsOwn }: Photo): Inline[] {
  const { t, language } = reader;
  return [
    reader.text(`${t('photo.by')} `),
    { type: 'text', text: credit, lang: language === 'en' ? 'vi' : undefined },
    reader.text(' · '),
    licenceOf(reader, licence, permittedOn),
    ...(takenOn ? [reader.text(` · ${t('photo.taken', { date: reader.date(takenOn) })}`)] : []),
    ...(showsOwn ? [] : [reader.text(` · ${t('photo.alike')}`)]),
  ];
}

function licenceOf(reader: Reader, licence: Licence, permittedOn: string | undefined): Inline {
  const text = reader.t(`photo.licence.${licence}`, { date: permittedOn ? reader.date(permittedOn) : '' });
  const page = LICENCE_PAGES[licence];
  return page ? { type: 'link', href: page + reader.language, text } : reader.text(text);
}
