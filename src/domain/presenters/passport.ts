import type { Figure } from '../../collections/figure.ts';
import { formatDate } from '../format.ts';
import { type AnyEntry, wordsIn } from '../entry.ts';
import type { Language } from '../language.ts';
import type { FactRow, FigureView, SourceView } from '../view.ts';
import type { Reader } from './reader.ts';

/** Everything that is known of a number: what it is, where the law says so, since when, and how well it was checked. */
export interface PassportView {
  id: string;
  figure: FigureView;
  rows: FactRow[];
  sources: SourceView[];
  /** "2 nguồn". */
  sourceCount: string;
}

/** The passport of a figure. Throws when it does not exist. */
export function passport(reader: Reader, id: string): PassportView {
  const view = reader.figure(id);
  const figure = reader.site.figures.get(id)!;
  const { t } = reader;
  const line = (label: string, value: string | undefined): FactRow[] =>
    value ? [{ label, values: [[reader.text(value)]] }] : [];
  return {
    id,
    figure: view,
    rows: [
      ...(figure.legalBasis ? [{ label: t('point.law'), values: [[reader.clause(figure.legalBasis)]] }] : []),
      ...line(t('passport.valid'), validInWords(reader, figure)),
      ...line(t('passport.period'), figure.period && span(reader, figure.period)),
      ...line(t('passport.checked'), reader.checked(figure)),
    ],
    sources: reader.sources(figure.sources),
    sourceCount: t('sources.count', { count: figure.sources.length }),
  };
}

function validInWords({ t, language }: Reader, { validFrom, validTo }: Figure): string | undefined {
  const from = validFrom && formatDate(validFrom, language);
  const to = validTo && formatDate(validTo, language);
  if (from && to) return t('passport.valid.between', { from, to });
  if (from) return t('passport.valid.from', { from });
  return to && t('passport.valid.to', { to });
}

const span = (reader: Reader, { from, to }: { from: string; to: string }) =>
  from === to ? reader.date(from) : `${reader.date(from)}–${reader.date(to)}`;

/** Numbers that belong together: the rules of a text, what is told of a product or a project. */
export interface PassportGroup {
  heading: string;
  /** Its page; undefined for results of industrial promotion as a whole. */
  href: string | undefined;
  /** Language of the heading, where it is not the page's. */
  lang: Language | undefined;
  passports: PassportView[];
}

/** All numbers of the site: rules by the text that makes them, then results by what they are about. */
export interface PassportsView {
  rules: PassportGroup[];
  results: PassportGroup[];
}

/** Every number with its passport, each once. */
export function passportsView(reader: Reader): PassportsView {
  const { site } = reader;
  const all = [...site.figures].sort(([a], [b]) => (a < b ? -1 : 1));
  const withNature = (nature: Figure['nature']) => all.filter(([, figure]) => figure.nature === nature);
  const group = (ids: readonly string[], heading: string, of?: AnyEntry): PassportGroup[] => {
    if (ids.length === 0) return [];
    const foreign = of && of.kind !== 'policy' && wordsIn(of, reader.language).lang !== reader.language;
    const passports = ids.map((id) => passport(reader, id));
    return [{ heading, href: of && reader.link(of).href, lang: foreign ? 'vi' : undefined, passports }];
  };

  const rules = site.of('policy').flatMap((policy) => {
    const own = withNature('rule').filter(([, { legalBasis }]) => legalBasis?.policy.id === policy.id);
    const ids = own.map(([id]) => id).sort(byPlaceInLaw(reader));
    return group(ids, reader.shortName(policy.facts, policy.words.vi.title), policy);
  });

  const general: string[] = [];
  const told = new Map<AnyEntry, string[]>();
  for (const [id] of withNature('result')) {
    const about = site.mentionsOfFigure(id).find(({ kind }) => kind === 'product' || kind === 'project');
    if (about) told.set(about, [...(told.get(about) ?? []), id]);
    else general.push(id);
  }
  const results = [...site.of('project'), ...site.of('product')].flatMap((entry) =>
    group(told.get(entry) ?? [], wordsIn(entry, reader.language).title, entry),
  );
  return { rules, results: [...group(general.sort(newestFirst(reader)), reader.t('passport.general')), ...results] };
}

/** As the text has them: Điều 8 before Điều 10. */
const byPlaceInLaw = ({ site }: Reader) => {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  const place = (id: string) => site.figures.get(id)?.legalBasis?.anchor ?? '';
  return (a: string, b: string) => compare(place(a), place(b)) || compare(a, b);
};

const newestFirst = ({ site }: Reader) => {
  const year = (id: string) => {
    const { period, version } = site.figures.get(id)!;
    return period?.to ?? version ?? '';
  };
  return (a: string, b: string) => (year(a) === year(b) ? (a < b ? -1 : 1) : year(a) < year(b) ? 1 : -1);
};
