import type { AnyEntry, Entry } from '../../domain/entry.ts';
import { wordsIn } from '../../domain/entry.ts';
import type { Place } from '../../domain/presenters/frame.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import { fold as slug } from '../../domain/fold.ts';
import { entryPath } from '../../domain/routes.ts';
import { type XmlElement, xml } from '../xml.ts';
import {
  component,
  expressionUri,
  LANGUAGE_CODES,
  type NamedDate,
  rootOf,
  versionOf,
  wholeDay,
  workDate,
  workNumber,
  workUri,
} from './address.ts';

type Policy = Entry<'policy'>;

/** Who made this file: the site. */
const EDITOR = '#editor';
const FORMAT = 'application/akn+xml';

/** All that is said about a text before its first word. */
export function metaXml(reader: Reader, policy: Policy, place: Place): XmlElement {
  const events = eventsOf(reader, policy);
  return xml('meta', {}, [
    identification(reader, policy, place, undefined),
    lifecycle(events),
    temporalData(events),
    references(reader, policy, place, events),
  ]);
}

/** What is said of an annex: it is a component of the text. */
export function annexMetaXml(reader: Reader, policy: Policy, place: Place, name: string): XmlElement {
  return xml('meta', {}, [identification(reader, policy, place, name)]);
}

function identification(reader: Reader, policy: Policy, place: Place, annex: string | undefined): XmlElement {
  const { language } = reader;
  const work = workUri(policy);
  const expression = expressionUri(policy, language);
  const number = workNumber(policy);
  const value = (name: string, text: string) => xml(name, { value: text });
  const uris = (uri: string, ending = '') => [
    value('FRBRthis', component(uri, annex) + ending),
    value('FRBRuri', uri + ending),
  ];
  const date = ({ date: day, name }: NamedDate) => xml('FRBRdate', { date: day, name });
  const authors = policy.facts.issuers.map(({ id }) => xml('FRBRauthor', { href: `#${id}` }));
  const editor = xml('FRBRauthor', { href: EDITOR });
  const translated = language !== 'vi';
  const master = expressionUri(policy, 'vi');
  // An eId stands once in a file, and an annex is in the file of its text.
  const masterId = annex ? `master-${annex.replace('_', '-')}` : 'master';
  return xml('identification', { source: EDITOR }, [
    xml('FRBRWork', {}, [
      ...uris(work),
      xml('FRBRalias', { value: policy.words.vi.title, name: 'title' }),
      date(workDate(policy)),
      ...authors,
      value('FRBRcountry', 'vn'),
      value('FRBRsubtype', policy.facts.documentType),
      ...('number' in number
        ? [xml('FRBRnumber', { value: number.number, showAs: policy.facts.number })]
        : [value('FRBRname', number.name)]),
      rootOf(policy) === 'act' ? value('FRBRprescriptive', 'true') : undefined,
    ]),
    xml('FRBRExpression', {}, [
      ...uris(expression),
      xml('FRBRalias', { value: place.origin + entryPath('policy', policy.id, language), name: 'page' }),
      date(expressionDate(reader, policy)),
      ...(translated ? [editor] : authors),
      // This site issues no law: the official text is the issuer’s.
      value('FRBRauthoritative', 'false'),
      translated
        ? xml('FRBRmasterExpression', { eId: masterId, href: master, showAs: policy.words.vi.title })
        : undefined,
      xml('FRBRlanguage', { language: LANGUAGE_CODES[language] }),
      translated
        ? xml('FRBRtranslation', {
            href: master,
            fromLanguage: LANGUAGE_CODES.vi,
            authoritative: 'false',
            by: EDITOR,
          })
        : undefined,
    ]),
    xml('FRBRManifestation', {}, [
      ...uris(expression, '.xml'),
      date({ date: policy.facts.checkedOn, name: 'checked' }),
      editor,
      value('FRBRformat', FORMAT),
    ]),
  ]);
}

function expressionDate(reader: Reader, policy: Policy): NamedDate {
  const { translation, facts } = policy;
  if (reader.language !== 'vi') {
    return { date: 'comparedOn' in translation ? translation.comparedOn : facts.checkedOn, name: 'translation' };
  }
  const version = versionOf(policy);
  return version ? wholeDay(version, 'version') : workDate(policy);
}

interface LifeEvent extends NamedDate {
  type?: 'generation' | 'amendment' | 'repeal';
  source: string;
  refersTo?: string;
}

/** Texts that changed this one, each once, in the order of their days. */
function changersOf(reader: Reader, policy: Policy): Policy[] {
  const ids = new Set(reader.site.changesTo(policy.id).map((change) => change.policy));
  return [...ids].map((id) => reader.site.get('policy', id));
}

/** Only what has a day and was read is an event; a change still to be checked is a reference and no more. */
function eventsOf(reader: Reader, policy: Policy): LifeEvent[] {
  const made = workDate(policy);
  const changers = changersOf(reader, policy).map(({ id }) => id);
  const changes = reader.site.changesTo(policy.id).flatMap(({ type, policy: by, from, verification }): LifeEvent[] =>
    from === undefined || verification === 'unchecked'
      ? []
      : [
          {
            date: from,
            name: '',
            type: type === 'repeals' || type === 'replaces' ? 'repeal' : 'amendment',
            source: `#passiveRef_${changers.indexOf(by) + 1}`,
          },
        ],
  );
  return [
    {
      ...made,
      type: 'generation' as const,
      source: '#original',
      ...(DOUBTFUL.has(made.name) ? { refersTo: `#${made.name}` } : {}),
    },
    ...(policy.facts.effectiveFrom
      ? [{ date: policy.facts.effectiveFrom, name: '', source: '#original', refersTo: '#in-force' }]
      : []),
    ...changes.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  ];
}

/** Names of dates that are no day somebody read. */
const DOUBTFUL: ReadonlySet<string> = new Set(['year-only', 'month-only', 'unknown']);

function lifecycle(events: readonly LifeEvent[]): XmlElement {
  return xml(
    'lifecycle',
    { source: EDITOR },
    events.map(({ date, type, source, refersTo }, index) =>
      xml('eventRef', { eId: `eref_${index + 1}`, date, type, source, refersTo }),
    ),
  );
}

/** From when to when it is in force, where both the facts say. */
function temporalData(events: readonly LifeEvent[]): XmlElement | undefined {
  const at = (found: number) => (found < 0 ? undefined : `#eref_${found + 1}`);
  const start = at(events.findIndex(({ refersTo }) => refersTo === '#in-force'));
  if (!start) return undefined;
  const end = at(events.findIndex(({ type }) => type === 'repeal'));
  return xml('temporalData', { source: EDITOR }, [
    xml('temporalGroup', { eId: 'tmpg_1' }, [xml('timeInterval', { start, end, refersTo: '#in-force' })]),
  ]);
}

function references(reader: Reader, policy: Policy, place: Place, events: readonly LifeEvent[]): XmlElement {
  const { facts } = policy;
  const nameOf = (other: Policy) => reader.shortName(other.facts, other.words.vi.title);
  const targets = [...new Set(facts.changes.flatMap(({ target }) => target?.id ?? []))];
  const unknown = facts.changes.flatMap(({ targetNumber }) => targetNumber ?? []);
  const related = (name: string, others: ReadonlyArray<{ id: string }>) =>
    others.map(({ id }) => {
      const other = reader.site.get('policy', id);
      return { name, href: workUri(other), showAs: nameOf(other) };
    });
  const texts = [
    ...related('legalBasis', facts.legalBases),
    ...related('guides', facts.guides),
    // Of a text that this site does not have, the number is all that is known.
    ...unknown.map((number) => ({
      name: 'changes',
      href: `/akn/ontology/reference/vn.${slug(number)}`,
      showAs: number,
    })),
  ];
  const doubts = [...new Set(events.flatMap(({ refersTo }) => refersTo?.slice(1) ?? []))];
  return xml('references', { source: EDITOR }, [
    xml('original', { eId: 'original', href: `${workUri(policy)}/${LANGUAGE_CODES.vi}@`, showAs: nameOf(policy) }),
    ...changersOf(reader, policy).map((other, index) =>
      xml('passiveRef', { eId: `passiveRef_${index + 1}`, href: workUri(other), showAs: nameOf(other) }),
    ),
    ...targets
      .map((id) => reader.site.get('policy', id))
      .map((other, index) =>
        xml('activeRef', { eId: `activeRef_${index + 1}`, href: workUri(other), showAs: nameOf(other) }),
      ),
    ...facts.issuers.map((issuer) => organisation(issuer.id, issuer.id, titleOf(reader, reader.entry(issuer)))),
    organisation('editor', slug(place.siteName), place.siteName),
    ...doubts.map((name) =>
      xml('TLCConcept', {
        eId: name,
        href: `/akn/ontology/concept/vn.${name}`,
        showAs: conceptInWords(reader, policy, name),
      }),
    ),
    ...texts.map(({ name, href, showAs }, index) =>
      xml('TLCReference', { eId: `reference_${index + 1}`, name, href, showAs }),
    ),
  ]);
}

const organisation = (eId: string, id: string, showAs: string) =>
  xml('TLCOrganization', { eId, href: `/akn/ontology/organization/vn/vn.${id}`, showAs });

const titleOf = (reader: Reader, entry: AnyEntry) => wordsIn(entry, reader.language).title;

function conceptInWords(reader: Reader, { facts }: Policy, name: string): string {
  if (name === 'in-force') return reader.t('validity.in-force');
  if (name === 'unknown') return reader.t('unknown');
  return facts.leftBlank.includes('day')
    ? reader.t('policy.dayBlank', { year: facts.signedOn?.slice(0, 4) ?? '' })
    : reader.date(facts.signedOn ?? '');
}
