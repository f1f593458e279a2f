import { type GraphGeometry, type GraphTrunk, portIn, portOut } from './graph.ts';

/** Height of a row: what a thumb needs. The row of words beside it is as high (src/styles/graph.css). */
const ROW = 44;
/** Room above the first row for the numbers of the lanes. */
const HEAD = 24;
/** Half the size of a node. */
const NODE = 5.5;
/** Narrow, so that the longest number still stands beside the drawing on a phone of 320 px. */
const TRACK = 5;
const LANE = 12;
/** Between the tracks and the first lane: here lines that meet at one node draw together. */
const FAN = 15;
/** Between two lines that meet the same node. */
const PORT = 5;
const CORNER = 4;

/** A line of the drawing; the last of each trunk ends in an arrow, the others join it. */
export interface GraphLine<T extends string> {
  type: T;
  d: string;
  arrow: boolean;
}

/** A graph in pixels of a text of 18 px; it grows with the text. */
export interface GraphDrawing<T extends string> {
  width: number;
  height: number;
  nodes: Array<{ x: number; y: number }>;
  /** Where a new year begins. */
  years: number[];
  lines: Array<GraphLine<T>>;
  /** Where each lane stands. */
  lanes: number[];
}

/** Draws a graph: tracks, then lanes, from left to right. */
export function drawGraph<T extends string>(graph: GraphGeometry<T>): GraphDrawing<T> {
  const width = laneAt(graph, graph.lanes - 1) + NODE + 4;
  return {
    width,
    height: HEAD + graph.nodes.length * ROW,
    nodes: graph.nodes.map(({ row, lane }) => ({ x: laneAt(graph, lane), y: rowAt(row) })),
    years: graph.nodes.filter(({ year }) => year !== undefined).map(({ row }) => HEAD + row * ROW - 0.5),
    lines: graph.trunks.flatMap((trunk) => linesOf(graph, trunk)),
    lanes: Array.from({ length: graph.lanes }, (_, lane) => laneAt(graph, lane)),
  };
}

const rowAt = (row: number) => HEAD + (row + 0.5) * ROW;
const laneAt = ({ tracks }: GraphGeometry<string>, lane: number) => tracks * TRACK + FAN + lane * LANE;
const trackAt = ({ tracks }: GraphGeometry<string>, track: number) => (tracks - track - 0.5) * TRACK;

/** How far above or below the middle of its row a line runs. */
function portAt({ ports }: GraphGeometry<string>, row: number, port: string): number {
  const own = ports[row] ?? [];
  return (own.indexOf(port) - (own.length - 1) / 2) * PORT;
}

function linesOf<T extends string>(graph: GraphGeometry<T>, trunk: GraphTrunk<T>): Array<GraphLine<T>> {
  const { type, to, from } = trunk;
  const x = trackAt(graph, trunk.track);
  const end = meeting(graph, to, portIn(type), NODE + 2);
  return from.map((row) => {
    const start = meeting(graph, row, portOut(type), NODE);
    const down = row < to ? 1 : -1;
    // From each side the farthest text draws the whole line.
    const arrow = row === (down === 1 ? from[0] : from.at(-1));
    const join = `M${start.edge}L${start.fan}H${x + CORNER}Q${x} ${start.y} ${x} ${start.y + down * CORNER}`;
    const rest = `V${end.y - down * CORNER}Q${x} ${end.y} ${x + CORNER} ${end.y}H${end.turn}L${end.edge}`;
    return { type, d: arrow ? join + rest : join, arrow };
  });
}

/** Where a line meets a node: it runs level in its row and turns to the middle of the node just before it. */
function meeting(graph: GraphGeometry<string>, row: number, port: string, gap: number) {
  const middle = rowAt(row);
  const offset = portAt(graph, row, port);
  const x = laneAt(graph, graph.nodes[row]?.lane ?? 0);
  const turn = x - FAN + CORNER;
  const share = gap / Math.hypot(x - turn, offset);
  const edge = `${round(x - (x - turn) * share)} ${round(middle + offset * share)}`;
  return { y: middle + offset, turn, fan: `${turn} ${middle + offset}`, edge };
}

const round = (value: number) => Math.round(value * 10) / 10;
