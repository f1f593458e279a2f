import { type Entry, wordsIn } from '../entry.ts';
import type { Inline, LinkView } from '../view.ts';
import type { Reader } from './reader.ts';

/** What a leaflet says on both its sides besides its body. */
export interface LeafletView {
  title: string;
  summary: string;
  audience: Inline;
  /** Who answers. */
  askWhom: LinkView;
  /** The law behind it, in one line. */
  law: Inline[];
  /** The day of the data, and how well it was checked. */
  standing: string;
  /** Chapters that say it in full. */
  chapters: LinkView[];
}

/** A leaflet in the list of all. */
export interface LeafletCardView {
  link: LinkView;
  order: number;
  summary: string;
  audience: Inline;
}

export function leafletView(reader: Reader, leaflet: Entry<'leaflet'>): LeafletView {
  const { facts } = leaflet;
  const { title, summary } = wordsIn(leaflet, reader.language);
  const { t } = reader;
  return {
    title,
    summary,
    audience: audience(reader, leaflet),
    askWhom: reader.link(reader.entry(facts.askWhom)),
    law: facts.legalBasis.flatMap((clause, at) => [...(at > 0 ? [reader.text('; ')] : []), reader.clause(clause)]),
    standing: [
      t('asOf', { date: reader.date(reader.site.day) }),
      reader.mark(facts)?.text ?? t(`verification.${facts.verification}`),
    ].join(' · '),
    chapters: facts.chapters.map((chapter) => reader.link(reader.entry(chapter))),
  };
}

/** Every leaflet, in the order of the list. */
export function leafletCards(reader: Reader): LeafletCardView[] {
  return reader.site.of('leaflet').map((leaflet) => ({
    link: reader.link(leaflet),
    order: leaflet.facts.order,
    summary: wordsIn(leaflet, reader.language).summary,
    audience: audience(reader, leaflet),
  }));
}

function audience(reader: Reader, leaflet: Entry<'leaflet'>): Inline {
  const { audience = '', lang } = wordsIn(leaflet, reader.language);
  return { type: 'text', text: audience, lang: lang === reader.language ? undefined : lang };
}

/** The body of a leaflet in HTML, parted where its line `---` stands: a guard sees to it that there is one. */
export function sidesOf(html: string): { front: string; back: string } {
  const [front = '', ...rest] = html.split(/<hr\s*\/?>/);
  return { front, back: rest.join('') };
}
