import { COLLECTION_OF, type Kind } from '../../collections/kinds.ts';
import type { Figure } from '../../collections/figure.ts';
import type { Place } from '../../collections/place.ts';
import type { PolicyFacts } from '../../collections/policy.ts';
import type { Clause, Reference, WordsReference } from '../../collections/reference.ts';
import type { Verification } from '../../collections/evidence.ts';
import { type AnyEntry, headingIn, phrase, wordsIn } from '../entry.ts';
import { formatDate, formatFigure, formatPer } from '../format.ts';
import type { Language } from '../language.ts';
import { capital } from '../lowered.ts';
import { citation } from '../legal/citation.ts';
import { nearestAnchor } from '../legal/nearest-anchor.ts';
import { entryPath, figurePath, staticPath, unknownPath } from '../routes.ts';
import type { Site } from '../site.ts';
import type { Translate } from '../translator.ts';
import type { BadgeView, FigureView, Inline, LinkView, MarkView, SourceView } from '../view.ts';

const KIND_OF = Object.fromEntries(
  Object.entries(COLLECTION_OF).map(([kind, collection]) => [collection, kind]),
) as Record<string, Kind>;

/** What must be known of a statement to say how far it can be trusted. */
interface Checked {
  verification: Verification;
  version?: string | undefined;
  checkedOn?: string | undefined;
}

/** One reader's language over the site: turns ids, dates and figures into words and links. */
export class Reader {
  readonly site: Site;
  readonly language: Language;
  readonly t: Translate;

  constructor(site: Site, language: Language, t: Translate) {
    this.site = site;
    this.language = language;
    this.t = t;
  }

  text(text: string): Inline {
    return { type: 'text', text };
  }

  /** "Chưa có thông tin": an answer too. */
  unknown(): Inline {
    return { type: 'text', text: this.t('unknown'), unsaid: true };
  }

  date(date: string): string {
    return formatDate(date, this.language);
  }

  /** Words that a fact names by id. */
  phrase(entry: AnyEntry, words: WordsReference): Inline {
    const { text, lang } = phrase(entry, words.wordsId, this.language);
    return { type: 'text', text, lang: lang === this.language ? undefined : lang };
  }

  /** A link to an entry; "(VI)" behind it when it has no English yet. */
  link(entry: AnyEntry, text?: string, anchor?: string): LinkView {
    const { title, lang } = wordsIn(entry, this.language);
    const foreign = lang !== this.language;
    return {
      href: entryPath(entry.kind, entry.id, this.language) + (anchor ? `#${anchor}` : ''),
      text: text ?? (entry.kind === 'policy' ? this.shortName(entry.facts, entry.words.vi.title) : title),
      lang: foreign && text === undefined && entry.kind !== 'policy' ? lang : undefined,
      note: foreign ? '(VI)' : undefined,
    };
  }

  inlineLink(entry: AnyEntry, text?: string, anchor?: string): Inline {
    return { type: 'link', ...this.link(entry, text, anchor) };
  }

  /** The entry a reference leads to. */
  entry(reference: Reference): AnyEntry {
    const kind = KIND_OF[reference.collection];
    if (!kind) throw new Error(`${reference.collection} holds no entries`);
    return this.site.get(kind, reference.id);
  }

  /** A text by type and number: "Nghị định 45/2012/NĐ-CP". */
  shortName(facts: Pick<PolicyFacts, 'documentType' | 'number' | 'leftBlank' | 'signedOn'>, title: string): string {
    const type = this.t(`documentType.${facts.documentType}`);
    if (facts.leftBlank.includes('number')) return `${type} …${facts.number} (${facts.signedOn?.slice(0, 4) ?? ''})`;
    return facts.number ? `${type} ${facts.number}` : title;
  }

  /** A provision as a link: "Khoản 2 Điều 4 Nghị định 45/2012/NĐ-CP"; `within` a sentence it begins small. */
  clause(clause: Clause, where: 'alone' | 'within' = 'alone'): Inline {
    const policy = this.entry(clause.policy);
    if (policy.kind !== 'policy') throw new Error('a clause names a policy');
    const short = this.shortName(policy.facts, policy.words.vi.title);
    const name = clause.anchor ? this.#nameWith(policy, clause.anchor, short) : short;
    // The name of a text begins large, also within a sentence; that of a provision does not.
    const text = where === 'alone' || name === short ? capital(name) : name;
    return this.inlineLink(policy, text, this.nearestAnchor(policy, clause.anchor));
  }

  /** "khoản 2 Điều 4 Nghị định …"; a section without a number stands behind its text: "Nghị định …, mục “Nội dung”". */
  #nameWith(policy: AnyEntry, anchor: string, short: string): string {
    const numbered = citation(anchor, this.language);
    if (numbered) return `${numbered}${this.language === 'vi' ? ' ' : ', '}${short}`;
    const heading = headingIn(policy, anchor, this.language)?.text;
    return heading ? this.t('clause.section', { text: short, heading }) : short;
  }

  /** A provision of a text that is named beside it, as a link: "khoản 2 Điều 4". */
  provision(policy: AnyEntry, anchor: string): Inline {
    return this.inlineLink(policy, this.#placeIn(policy, anchor) ?? anchor, this.nearestAnchor(policy, anchor));
  }

  #placeIn(policy: AnyEntry, anchor: string): string | undefined {
    return citation(anchor, this.language) ?? headingIn(policy, anchor, this.language)?.text;
  }

  /** The nearest provision held at or above the one asked for, else the head of the text. */
  nearestAnchor(policy: AnyEntry, anchor: string | undefined): string | undefined {
    return anchor && nearestAnchor(anchor, policy.anchors);
  }

  /** How well a statement was checked, in words; nothing for what stands in the official text. */
  mark(checked: Checked): MarkView | undefined {
    const version = checked.version && this.t('mark.version', { version: this.date(checked.version) });
    const doubt = checked.verification === 'unchecked' ? this.t('mark.unchecked') : undefined;
    const text = [version, doubt].filter(Boolean).join(' · ');
    return text && checked.verification !== 'official' ? { verification: checked.verification, text } : undefined;
  }

  /** The mark behind a statement that was not yet compared with the official text; nothing behind any other. */
  doubt(verification: Verification): Inline[] {
    return verification === 'unchecked'
      ? [this.text(' '), { type: 'mark', mark: { verification, text: this.t('mark.unchecked') } }]
      : [];
  }

  /** How well a row of a table was read, below its source: what was not compared with the official text is marked. */
  readingLine(verification: Verification, partly: boolean): Inline {
    const part = partly ? this.t('source.part') : undefined;
    if (verification === 'unchecked') {
      const mark: Inline = { type: 'mark', mark: { verification, text: this.t('mark.unchecked') } };
      return { type: 'line', of: [mark, ...(part ? [this.text(` ${part}`)] : [])] };
    }
    return {
      type: 'line',
      of: [this.text([this.t(`verification.${verification}`), part].filter(Boolean).join(' · '))],
    };
  }

  figure(id: string): FigureView {
    const figure = this.site.figures.get(id);
    if (!figure) return this.#unknownFigure(id);
    return {
      value: formatFigure(figure, this.language),
      per: formatPer(figure, this.language),
      name: figure.name[this.language],
      href: figurePath(id, this.language),
      mark: this.#figureMark(figure),
    };
  }

  /** A number that is still looked for: it leads to the question that would settle it. */
  #unknownFigure(id: string): FigureView {
    const figure = this.site.unknownFigures.get(id);
    if (!figure) throw new Error(`content/figures/${id}.yaml does not exist`);
    return {
      value: this.t('figure.unknown'),
      per: undefined,
      name: figure.name[this.language],
      href: unknownPath(id, this.language),
      mark: undefined,
    };
  }

  /** A rule whose basis has changed since it was checked says so before anything else. */
  #figureMark(figure: Figure): MarkView | undefined {
    const due = this.site.reviewsOfFigure(figure).some(({ change }) => change.from <= this.site.day);
    const mark =
      figure.nature === 'result' && figure.verification === 'secondary' ? this.#when(figure) : this.mark(figure);
    if (!due) return mark;
    return { verification: 'unchecked', text: [this.t('mark.review'), mark?.text].filter(Boolean).join(' · ') };
  }

  /** A result was true at a time, where a rule has a version. */
  #when({ period, version }: Figure): MarkView | undefined {
    const [from, to] = period ? [period.from, period.to] : [version, version];
    if (!from || !to) return undefined;
    return { verification: 'secondary', text: from === to ? this.date(from) : `${this.date(from)}–${this.date(to)}` };
  }

  /**
   * Where something is, as its source writes it, with today's commune beside it, which leads to the old units it was formed
   * from. Without `asSourced` today's commune alone, where it is known: the other words were said already.
   */
  place(place: Place, { asSourced = true } = {}): Inline[] {
    const parts: Inline[] = [];
    const name = place.asSourced ?? this.t(`province.${place.province}`);
    const said = !asSourced && place.asSourced !== undefined && place.today.length > 0;
    if (!said)
      parts.push({ type: 'text', text: name, lang: place.asSourced && this.language === 'en' ? 'vi' : undefined });
    if (place.today.length > 0) {
      parts.push(this.text(`${said ? '' : ' – '}${this.t('place.today')} `));
      for (const [index, { id }] of place.today.entries()) {
        if (index > 0) parts.push(this.text(', '));
        parts.push({
          type: 'link',
          href: `${staticPath('communes', this.language)}#${id}`,
          text: this.site.places.get(id)?.name ?? id,
          lang: this.language === 'en' ? 'vi' : undefined,
        });
      }
      if (place.todayUnchecked)
        parts.push(this.text(' '), {
          type: 'mark',
          mark: { verification: 'unchecked', text: this.t('mark.unconfirmed') },
        });
    }
    return parts;
  }

  sources(references: readonly Reference[]): SourceView[] {
    return references.map(({ id }) => {
      const source = this.site.sources.get(id);
      if (!source) throw new Error(`content/sources/${id}.yaml does not exist`);
      const detail = [
        source.publishedOn && this.t('source.published', { date: this.date(source.publishedOn) }),
        this.t('source.read', { date: this.date(source.readOn) }),
        source.extent === 'part' ? this.t('source.part') : undefined,
        this.t(`source.kind.${source.kind}`),
      ];
      return {
        title: source.title ?? source.publisher,
        publisher: source.title ? source.publisher : '',
        href: source.url,
        lang: source.title ? source.language : 'vi',
        detail: detail.filter(Boolean).join(' · '),
      };
    });
  }

  /** "Kiểm tra ngày …" with how well. */
  checked(evidence: Checked & { checkedOn: string }): string {
    return [
      this.t('checked.on', { date: this.date(evidence.checkedOn) }),
      this.t(`verification.${evidence.verification}`),
      evidence.version && this.t('checked.version', { version: this.date(evidence.version) }),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  uncheckedBadge(evidence: Checked): BadgeView[] {
    if (evidence.verification !== 'unchecked') return [];
    return [{ tone: 'warn', text: capital(this.t('mark.unchecked')) }];
  }
}
