import type { PolicyFacts } from '../../collections/policy.ts';
import { type Entry, wordsIn } from '../entry.ts';
import { drawGraph } from '../pictures/graph-drawing.ts';
import { layGraph } from '../pictures/graph.ts';
import type { GraphEdgeType, LibraryGraphView } from '../pictures/views.ts';
import { isImplied, type Relation, relationsFrom, type RelationType } from '../relations.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';
import { circumstances, otherText, relationVerb } from './relations.ts';

/** Ranks of texts, the highest first. A text of the province stands in the last lane, whatever its type. */
const LANES = ['law', 'decree', 'decision', 'circular', 'province'] as const;
type Lane = (typeof LANES)[number];
const LANE_OF: Record<PolicyFacts['documentType'], Lane> = {
  law: 'law',
  resolution: 'law',
  decree: 'decree',
  decision: 'decision',
  directive: 'decision',
  'official-letter': 'decision',
  circular: 'circular',
  'joint-circular': 'circular',
  'consolidated-text': 'circular',
};

const EDGES: readonly GraphEdgeType[] = ['amends', 'replaces', 'guides', 'based-on'];
/** What takes a part out of a text amends it; what takes the whole out replaces it. */
const EDGE_OF: Record<RelationType, GraphEdgeType> = {
  amends: 'amends',
  inserts: 'amends',
  'partly-repeals': 'amends',
  repeals: 'replaces',
  replaces: 'replaces',
  guides: 'guides',
  'based-on': 'based-on',
};

/** How the texts of the library hang together. Undefined while no two of them do. */
export function libraryGraph(reader: Reader): LibraryGraphView | undefined {
  const { site, t } = reader;
  const policies = site.of('policy');
  const edges = site.relations
    .filter((relation) => !isImplied(relation, site.relations))
    .flatMap(({ type, does, to }) => ('policy' in to ? [{ type: EDGE_OF[type], from: does, to: to.policy }] : []));
  if (edges.length === 0) return undefined;
  const graph = layGraph(
    policies.map(({ id, facts }) => ({
      id,
      date: facts.signedOn ?? facts.effectiveFrom,
      lane: LANES.indexOf(laneOf(facts)),
    })),
    edges,
    EDGES,
  );
  const states = [...new Set(policies.map(({ id }) => site.validityOf(id).state))].sort();
  return {
    label: t('graph.label', { count: policies.length }),
    drawing: drawGraph(graph),
    rows: graph.nodes.map(({ id, year }) => row(reader, site.get('policy', id), year)),
    lanes: LANES.slice(0, graph.lanes).map((lane) => t(`graph.lane.${lane}`)),
    edges: EDGES.filter((edge) => edges.some(({ type }) => type === edge)).map((type) => ({
      type,
      text: t(`graph.edge.${type}`),
    })),
    states: states.map((state) => ({ state, text: t(`validity.${state}`) })),
    columns: [t('graph.text'), t('graph.relations')],
    table: policies.flatMap((policy) => {
      const lines = relationsFrom(policy.id, site.relations).map((relation) => inWords(reader, relation));
      return lines.length > 0 ? [{ link: reader.link(policy), lines }] : [];
    }),
  };
}

function row(reader: Reader, policy: Entry<'policy'>, year: string | undefined): LibraryGraphView['rows'][number] {
  const { facts } = policy;
  const { title, lang } = wordsIn(policy, reader.language);
  const { state } = reader.site.validityOf(policy.id);
  const { href, note } = reader.link(policy);
  return {
    href,
    note,
    type: reader.t(`documentType.${facts.documentType}`),
    number: facts.leftBlank.includes('number') ? `…${facts.number}` : facts.number,
    title: afterNumber(title, facts.number),
    lang: lang === reader.language ? undefined : lang,
    year: year === '' ? reader.t('graph.noYear') : year,
    state,
    stateInWords: reader.t(`validity.${state}`),
  };
}

/** What a title says of the text, without the type and number that stand before it. */
export function afterNumber(title: string, number: string): string {
  const at = title.indexOf(number);
  const rest = at === -1 ? title : title.slice(at + number.length).replace(/^[\s,:–-]+/, '');
  return rest && rest[0]!.toUpperCase() + rest.slice(1);
}

const laneOf = ({ documentType, jurisdiction }: PolicyFacts): Lane =>
  jurisdiction === 'national' || jurisdiction === 'regional' ? LANE_OF[documentType] : 'province';

/** "Sửa đổi, bổ sung Nghị định 45/2012/NĐ-CP (từ 15/10/2025)". */
function inWords(reader: Reader, relation: Relation): Inline[] {
  return [
    reader.text(`${relationVerb(reader, relation.type)} `),
    otherText(reader, relation),
    ...circumstances(reader, relation, 'does'),
  ];
}
