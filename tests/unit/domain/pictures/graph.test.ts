import { describe, expect, test } from 'vitest';
import { drawGraph } from '../../../../src/domain/pictures/graph-drawing.ts';
import { type GraphEdge, type GraphText, layGraph, reach } from '../../../../src/domain/pictures/graph.ts';

const TYPES = ['amends', 'guides', 'based-on'] as const;
type Type = (typeof TYPES)[number];
const text = (id: string, date: string | undefined, lane = 0): GraphText => ({ id, date, lane });
const edge = (from: string, to: string, type: Type = 'amends'): GraphEdge<Type> => ({ type, from, to });

/** Forty texts, each with lines to several older ones and one to a newer one. */
const many = Array.from({ length: 40 }, (_, index) =>
  text(`vb-${index}`, `${2000 + Math.floor(index / 2)}-0${(index % 9) + 1}-01`, index % 5),
);
const edges = many.flatMap(({ id }, index) => [
  ...[1, 3, 7, 12].flatMap((back, at) =>
    many[index - back] ? [edge(id, many[index - back]!.id, TYPES[at % 3]!)] : [],
  ),
  ...(index % 10 === 0 && many[index + 2] ? [edge(id, many[index + 2]!.id, 'guides')] : []),
]);

describe('rows', () => {
  test('run from the newest to the oldest; what has no day stands last', () => {
    const { nodes } = layGraph([text('a', '2012-05-21'), text('b', undefined), text('c', '2025-08-27')], [], TYPES);
    expect(nodes.map(({ id, year }) => [id, year])).toEqual([
      ['c', '2025'],
      ['a', '2012'],
      ['b', ''],
    ]);
  });

  test('texts whose year is not known come last, and stand under no year of another', () => {
    const { nodes } = layGraph([text('a', undefined), text('b', '2011-05-01'), text('c', undefined)], [], TYPES);
    expect(nodes.map(({ id, year }) => [id, year])).toEqual([
      ['b', '2011'],
      ['a', ''],
      ['c', undefined],
    ]);
  });

  test('a text of which only the year is known may be the latest of that year', () => {
    const { nodes } = layGraph([text('a', '2021-02-19'), text('b', '2021')], [], TYPES);
    expect(nodes.map(({ id, year }) => [id, year])).toEqual([
      ['b', '2021'],
      ['a', undefined],
    ]);
  });
});

describe('lines', () => {
  test('of one type to one text share a track', () => {
    const { trunks, tracks } = layGraph(
      [text('a', '2010'), text('b', '2011'), text('c', '2012')],
      [edge('b', 'a'), edge('c', 'a'), edge('c', 'a')],
      TYPES,
    );
    expect(trunks).toEqual([{ type: 'amends', to: 2, from: [0, 1], track: 0 }]);
    expect(tracks).toBe(1);
  });

  test('that lead nowhere, or to themselves, are left out', () => {
    expect(layGraph([text('a', '2010')], [edge('a', 'a'), edge('a', 'x'), edge('x', 'a')], TYPES).trunks).toEqual([]);
  });

  test('never lie on each other', () => {
    const { trunks, tracks } = layGraph(many, edges, TYPES);
    for (let track = 0; track < tracks; track += 1) {
      const spans = trunks
        .filter((trunk) => trunk.track === track)
        .map(reach)
        .sort(([a], [b]) => a - b);
      spans.slice(1).forEach(([first], index) => expect(first).toBeGreaterThan(spans[index]![1]));
    }
  });

  test('meet each node apart from each other, and within its row', () => {
    const graph = layGraph(many, edges, TYPES);
    for (const ports of graph.ports) {
      expect(new Set(ports).size).toBe(ports.length);
      expect(ports.length * 5).toBeLessThan(44);
    }
  });
});

describe('the drawing', () => {
  const drawing = drawGraph(layGraph(many, edges, TYPES));

  test('keeps a row of 44 px for each text', () => {
    const steps = drawing.nodes.slice(1).map(({ y }, index) => y - drawing.nodes[index]!.y);
    expect(new Set(steps)).toEqual(new Set([44]));
    expect(drawing.height).toBeGreaterThan(drawing.nodes.at(-1)!.y);
  });

  test('has every track left of every node, so that no line passes through one', () => {
    const tracks = drawing.lines.map(({ d }) => Number(/Q([\d.]+) /.exec(d)?.[1]));
    const nodes = drawing.nodes.map(({ x }) => x - 6);
    expect(Math.max(...tracks)).toBeLessThan(Math.min(...nodes));
    expect(Math.min(...tracks)).toBeGreaterThan(0);
  });

  test('ends one line of each trunk in an arrow on each side of its text', () => {
    const both = [edge('a', 'b'), edge('c', 'b'), edge('d', 'b')];
    const texts = [text('a', '2010'), text('b', '2011'), text('c', '2012'), text('d', '2013')];
    expect(drawGraph(layGraph(texts, both, TYPES)).lines.map(({ arrow }) => arrow)).toEqual([true, false, true]);
  });

  test('is the same for the same input, whatever its order', () => {
    const turned = drawGraph(layGraph([...many].reverse(), [...edges].reverse(), TYPES));
    expect(turned).toEqual(drawing);
  });

  test('of a library without relations has nodes alone', () => {
    expect(drawGraph(layGraph([text('a', '2010')], [], TYPES))).toMatchObject({ lines: [], years: [23.5] });
  });
});
