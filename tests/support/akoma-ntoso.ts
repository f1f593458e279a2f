import { type Element, elementsOf } from './xml.ts';

/**
 * Rules of Akoma Ntoso 3.0, as far as this site’s files use it. Content models, required attributes and allowed values
 * are those of akomantoso30.xsd (https://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/);
 * identifiers and addresses are those of the Naming Convention
 * (https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html), whose level 2 asks for an eId wherever the
 * schema’s `idreq` stands.
 */
export function aknProblems(root: Element): string[] {
  return [
    ...(root.attributes['xmlns'] === NAMESPACE ? [] : [`namespace ${root.attributes['xmlns']}`]),
    ...contentProblems(root),
    ...identifierProblems(root),
    ...referenceProblems(root),
    ...addressProblems(root),
  ];
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const HIERARCHY = [
  'part', 'chapter', 'section', 'subsection', 'article', 'paragraph', 'point', 'indent', 'hcontainer',
]; // prettier-ignore
const BLOCKS = ['p', 'ul', 'ol', 'table'];
const INLINES = [
  'b', 'i', 'a', 'u', 'sub', 'sup', 'abbr', 'span', 'img', 'br', 'ref', 'mod', 'omissis', 'embeddedStructure', 'docTitle',
]; // prettier-ignore
const TLC = ['TLCOrganization', 'TLCConcept', 'TLCReference'];
const DOCUMENT_REFERENCES = ['original', 'passiveRef', 'activeRef'];

interface Model {
  /** Names of the children, each followed by a space. */
  children: RegExp;
  mixed?: boolean;
  required?: readonly string[];
  optional?: readonly string[];
}

const any = (...names: string[]) => `(?:(?:${names.join('|')}) )`;
const one = (children: string, rest: Omit<Model, 'children'> = {}): Model => ({
  children: new RegExp(`^${children}$`),
  ...rest,
});

const inlines = any(...INLINES);
const blocks = any(...BLOCKS);
const hierarchy = any(...HIERARCHY);
/** Attributes of everything in the text (`coreopt`), and what `idreq` adds to the required ones. */
const CORE = ['eId', 'wId', 'GUID', 'status', 'class', 'title', 'refersTo', 'xml:lang', 'period'];
const identified = { required: ['eId'], optional: CORE };
const running = (rest: Omit<Model, 'children'> = { optional: CORE }): Model =>
  one(`${inlines}*`, { mixed: true, ...rest });
const hierarchical: Model = one(
  `${any('num', 'heading', 'subheading')}*(?:${any('intro')}?${hierarchy}*${any('wrapUp')}?|${any('content')})`,
  identified,
);
const container: Model = one(`${blocks}*`, identified);
const empty = (required: readonly string[], optional: readonly string[] = []): Model => one('', { required, optional });
const reference = empty(['eId', 'href', 'showAs'], ['shortForm']);
const core = ['FRBRthis', 'FRBRuri+', 'FRBRalias*', 'FRBRdate+', 'FRBRauthor+'];

const MODELS: Record<string, Model> = {
  akomaNtoso: one(any('act', 'doc'), { optional: ['xmlns'] }),
  act: sequence(
    ['meta', 'coverPage?', 'preface?', 'preamble?', 'body', 'conclusions?', 'attachments?'],
    ['name'],
    ['contains'],
  ),
  doc: sequence(
    ['meta', 'coverPage?', 'preface?', 'preamble?', 'mainBody', 'conclusions?', 'attachments?'],
    ['name'],
    ['contains'],
  ),
  meta: sequence([
    'identification', 'publication?', 'classification*', 'lifecycle*', 'workflow*', 'analysis*', 'temporalData*',
    'references*', 'notes*', 'proprietary*', 'presentation*',
  ]), // prettier-ignore
  identification: sequence(['FRBRWork', 'FRBRExpression', 'FRBRManifestation', 'FRBRItem?'], ['source']),
  FRBRWork: sequence([
    ...core,
    'FRBRcountry',
    'FRBRsubtype?',
    'FRBRnumber*',
    'FRBRname*',
    'FRBRprescriptive?',
    'FRBRauthoritative?',
  ]),
  FRBRExpression: sequence([
    ...core, 'FRBRversionNumber?', 'FRBRauthoritative?', 'FRBRmasterExpression?', 'FRBRlanguage+', 'FRBRtranslation*',
  ]), // prettier-ignore
  FRBRManifestation: sequence([...core, 'FRBRportion?', 'FRBRformat?']),
  FRBRthis: empty(['value']),
  FRBRuri: empty(['value']),
  FRBRalias: empty(['value', 'name']),
  FRBRdate: empty(['date', 'name']),
  FRBRauthor: empty(['href'], ['as']),
  FRBRcountry: empty(['value']),
  FRBRsubtype: empty(['value']),
  FRBRnumber: empty(['value'], ['showAs']),
  FRBRname: empty(['value'], ['showAs']),
  FRBRprescriptive: empty(['value']),
  FRBRauthoritative: empty(['value']),
  FRBRmasterExpression: empty(['href', 'showAs'], ['eId']),
  FRBRlanguage: empty(['language']),
  FRBRtranslation: empty(['href', 'fromLanguage', 'by'], ['authoritative', 'pivot']),
  FRBRformat: empty(['value']),
  lifecycle: sequence(['eventRef+'], ['source']),
  eventRef: empty(['date', 'source', 'eId'], ['type', 'refersTo', 'originatingExpression']),
  temporalData: sequence(['temporalGroup+'], ['source']),
  temporalGroup: sequence(['timeInterval+'], ['eId']),
  timeInterval: empty(['refersTo'], ['start', 'end', 'duration']),
  references: one(`${any(...DOCUMENT_REFERENCES, ...TLC)}+`, { required: ['source'] }),
  original: reference,
  passiveRef: reference,
  activeRef: reference,
  TLCOrganization: reference,
  TLCConcept: reference,
  TLCReference: empty(['eId', 'href', 'showAs', 'name']),
  preface: one(`${any(...BLOCKS, 'longTitle', 'formula', 'container')}+`, { optional: CORE }),
  preamble: one(`${any(...BLOCKS, 'recitals', 'citations', 'formula', 'container')}+`, { optional: CORE }),
  conclusions: one(`${any(...BLOCKS, 'longTitle', 'formula', 'container')}+`, { optional: CORE }),
  longTitle: container,
  body: one(`${hierarchy}+`, { optional: CORE }),
  mainBody: one(`${any(...HIERARCHY, ...BLOCKS, 'container', 'div')}+`, { optional: CORE }),
  ...Object.fromEntries(HIERARCHY.map((name) => [name, hierarchical])),
  hcontainer: { ...hierarchical, required: ['eId', 'name'] },
  num: running(identified),
  heading: running(identified),
  content: container,
  intro: container,
  wrapUp: container,
  attachments: sequence(['attachment+']),
  attachment: one(`${any('num', 'heading', 'subheading')}*${any('doc')}`, identified),
  p: running(),
  ul: one(`${any('li')}+`, identified),
  ol: one(`${any('li')}+`, identified),
  li: one(`${any(...INLINES, 'ul', 'ol', 'p')}*`, { mixed: true, optional: [...CORE, 'value'] }),
  table: one(`${any('caption')}?${any('tr')}+`, identified),
  caption: running(),
  tr: one(`${any('th', 'td')}+`, { optional: CORE }),
  th: one(`${blocks}*`, { optional: [...CORE, 'rowspan', 'colspan'] }),
  td: one(`${blocks}*`, { optional: [...CORE, 'rowspan', 'colspan'] }),
  ...Object.fromEntries(
    ['b', 'i', 'u', 'sub', 'sup', 'abbr', 'span', 'omissis', 'docTitle'].map((name) => [name, running()]),
  ),
  br: empty([], CORE),
  img: empty(['src'], [...CORE, 'alt', 'width', 'height']),
  a: running({ required: ['href'], optional: CORE }),
  ref: running({ required: ['href', 'eId'], optional: CORE }),
  mod: one(`${any(...INLINES, 'quotedText', 'quotedStructure')}*`, {
    mixed: true,
    required: ['eId'],
    optional: [...CORE, 'for'],
  }),
  quotedStructure: one(`${any(...BLOCKS, ...HIERARCHY, 'container', 'div')}+`, identified),
  embeddedStructure: one(`${any(...BLOCKS, ...HIERARCHY, 'container', 'div')}+`, {
    required: ['eId'],
    optional: [...CORE, 'href'],
  }),
};

function sequence(parts: readonly string[], required: readonly string[] = [], optional: readonly string[] = []): Model {
  const pattern = parts.map((part) => `(?:${part.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(part)?.[0] ?? ''}`).join('');
  return one(pattern, { required, optional });
}

function contentProblems(root: Element): string[] {
  return [...elementsOf(root)].flatMap((element) => {
    const { name, attributes, children } = element;
    const found = MODELS[name];
    if (!found) return [`<${name}> is not in the standard, or not among what these rules know`];
    const names = children.map((child) => (typeof child === 'string' ? '' : `${child.name} `)).join('');
    const words = children.some((child) => typeof child === 'string' && child.trim() !== '');
    const { required = [], optional = [] } = found;
    return [
      ...(found.children.test(names) ? [] : [`${where(element)} holds: ${names || 'nothing'}`]),
      ...(words && !found.mixed ? [`${where(element)} holds words`] : []),
      ...required.filter((needed) => !attributes[needed]).map((needed) => `${where(element)} lacks ${needed}`),
      ...Object.keys(attributes)
        .filter((given) => !required.includes(given) && !optional.includes(given) && given !== 'eId')
        .map((given) => `${where(element)} has ${given}`),
      ...valueProblems(element),
    ];
  });
}

const where = ({ name, attributes }: Element) => `<${name}${attributes['eId'] ? ` ${attributes['eId']}` : ''}>`;

const VALUES: Record<string, Record<string, RegExp>> = {
  act: { contains: /^(?:originalVersion|singleVersion|multipleVersions)$/ },
  doc: { contains: /^(?:originalVersion|singleVersion|multipleVersions)$/ },
  eventRef: { type: /^(?:generation|amendment|repeal)$/ },
  FRBRcountry: { value: /^[a-z]{2}(?:-[\w]+)?$/ },
  FRBRlanguage: { language: /^[a-z]{3}$/ },
  FRBRprescriptive: { value: /^(?:true|false)$/ },
  FRBRauthoritative: { value: /^(?:true|false)$/ },
};
const STATUS =
  /^(?:removed|temporarilyRemoved|translated|editorial|edited|verbatim|incomplete|unknown|undefined|ignored)$/;

function valueProblems(element: Element): string[] {
  const rules: Record<string, RegExp> = { status: STATUS, ...VALUES[element.name] };
  const { date } = element.attributes;
  return [
    ...Object.entries(rules).flatMap(([name, rule]) => {
      const value = element.attributes[name];
      return value === undefined || rule.test(value) ? [] : [`${where(element)} ${name}="${value}"`];
    }),
    ...(date === undefined || isDay(date) ? [] : [`${where(element)} date="${date}"`]),
  ];
}

const isDay = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** Abbreviations of the Naming Convention (5.4.2); other elements are named in full. */
const ABBREVIATIONS: Record<string, string> = {
  article: 'art', attachment: 'att', chapter: 'chp', eventRef: 'eref', paragraph: 'para', quotedStructure: 'qstr',
  section: 'sec', subsection: 'subsec', temporalGroup: 'tmpg', wrapUp: 'wrapup',
}; // prettier-ignore
/** Named by a label of what they stand for. */
const LABELLED = new Set([...TLC, 'original', 'FRBRmasterExpression']);
const NUMBER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function identifierProblems(root: Element): string[] {
  const problems: string[] = [];
  const eIds = new Set<string>();
  const guids = new Set<string>();
  const visit = (element: Element, above: readonly string[]) => {
    const { eId, GUID } = element.attributes;
    if (GUID !== undefined) {
      if (guids.has(GUID)) problems.push(`GUID ${GUID} stands twice`);
      guids.add(GUID);
    }
    if (eId !== undefined) {
      if (eIds.has(eId)) problems.push(`eId ${eId} stands twice`);
      eIds.add(eId);
      if (LABELLED.has(element.name)) {
        if (!NUMBER.test(eId.replace(/_\d+$/, ''))) problems.push(`${where(element)} is no label`);
      } else {
        const steps = eId.split('__');
        const [reference = '', number, more] = (steps.pop() ?? '').split('_');
        if (reference !== (ABBREVIATIONS[element.name] ?? element.name))
          problems.push(`${where(element)} is named ${reference}`);
        if (more !== undefined || (number !== undefined && !NUMBER.test(number)))
          problems.push(`${where(element)} has no number`);
        const context = steps.join('__');
        // Articles count through the whole text; everything else is named below what holds it, or below nothing.
        if (context && !['preface', 'preamble', 'conclusions'].includes(context) && !above.includes(context)) {
          problems.push(`${where(element)} does not stand in ${context}`);
        }
      }
    }
    const inside = eId === undefined ? above : [...above, eId];
    for (const child of element.children) if (typeof child !== 'string') visit(child, inside);
  };
  visit(root, []);
  return problems;
}

function referenceProblems(root: Element): string[] {
  const byId = new Map(
    [...elementsOf(root)].flatMap((element) =>
      element.attributes['eId'] ? [[element.attributes['eId'], element.name]] : [],
    ),
  );
  const AGENTS = ['TLCOrganization', 'TLCPerson'];
  /** What an attribute may point to; undefined: anything in the file. */
  const targets = (element: string, attribute: string): readonly string[] | undefined => {
    if (attribute === 'by' || element === 'FRBRauthor') return AGENTS;
    if (attribute === 'source') return element === 'eventRef' ? DOCUMENT_REFERENCES : AGENTS;
    if (attribute === 'refersTo') return TLC;
    if (attribute === 'start' || attribute === 'end') return ['eventRef'];
    return undefined;
  };
  return [...elementsOf(root)].flatMap((element) =>
    Object.entries(element.attributes).flatMap(([name, value]) => {
      if (!['href', 'source', 'by', 'refersTo', 'start', 'end'].includes(name)) return [];
      if (!value.startsWith('#')) {
        const wanted = name === 'href' && element.name !== 'FRBRauthor';
        return wanted ? addressShape(element, value) : [`${where(element)} ${name}="${value}" is no reference`];
      }
      const target = byId.get(value.slice(1));
      const allowed = targets(element.name, name);
      if (target === undefined) return [`${where(element)} ${name}="${value}" leads nowhere`];
      return allowed && !allowed.includes(target) ? [`${where(element)} ${name}="${value}" is a ${target}`] : [];
    }),
  );
}

/** A legal text, or a concept, is named by its address; only `a` leads to the web. */
function addressShape(element: Element, href: string): string[] {
  if (element.name === 'a') return /^(?:https?|mailto|tel):/.test(href) ? [] : [`${where(element)} href="${href}"`];
  return /^\/akn\/[^\s]+$/.test(href) ? [] : [`${where(element)} href="${href}"`];
}

/** Work, expression and manifestation are built one on the other (Naming Convention, 4.5–4.8). */
function addressProblems(root: Element): string[] {
  const main = root.children.find((child): child is Element => typeof child !== 'string');
  return [...elementsOf(root)]
    .filter(({ name }) => name === 'identification')
    .flatMap((identification, index) => {
      const value = (level: string, name: string, attribute = 'value') => {
        const part = [...elementsOf(identification)].find((element) => element.name === level);
        return [...elementsOf(part!)].find((element) => element.name === name)?.attributes[attribute] ?? '';
      };
      const work = value('FRBRWork', 'FRBRuri');
      const expression = value('FRBRExpression', 'FRBRuri');
      const [, akn, country, type, subtype, ...rest] = work.split('/');
      const end = rest.at(-1);
      const named = value('FRBRWork', 'FRBRnumber') || value('FRBRWork', 'FRBRname');
      const component = /^\/!([a-z]+(?:_[a-z0-9-]+)?)$/.exec(value('FRBRWork', 'FRBRthis').slice(work.length))?.[1];
      const checks: Array<[boolean, string]> = [
        [akn === 'akn' && country === value('FRBRWork', 'FRBRcountry'), `work ${work} and its country`],
        [type === main?.name, `work ${work} and the document <${main?.name}>`],
        [subtype === value('FRBRWork', 'FRBRsubtype'), `work ${work} and its subtype`],
        [end === named, `work ${work} and its number ${named}`],
        [/^\d{4}(?:-\d\d-\d\d)?$|^nodate$/.test(rest.at(-2) ?? ''), `work ${work} and its date`],
        [
          new RegExp(`^${value('FRBRExpression', 'FRBRlanguage', 'language')}@(?:\\d{4}(?:-\\d\\d-\\d\\d)?)?$`).test(
            expression.slice(work.length + 1),
          ),
          `expression ${expression}`,
        ],
        [value('FRBRManifestation', 'FRBRuri') === `${expression}.xml`, 'manifestation'],
        [component !== undefined && (component === 'main') === (index === 0), `component ${component}`],
        [value('FRBRExpression', 'FRBRthis') === `${expression}/!${component}`, 'component of the expression'],
        [
          value('FRBRManifestation', 'FRBRthis') === `${expression}/!${component}.xml`,
          'component of the manifestation',
        ],
      ];
      return checks.filter(([right]) => !right).map(([, problem]) => problem);
    });
}
