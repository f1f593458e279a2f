import type { AwardLevel } from '../../collections/award-level.ts';
import type { Inline, LinkView, MarkView } from '../view.ts';
import type { ValidityState } from '../validity.ts';
import type { CellPlace } from './area-map.ts';
import type { BarPart } from './bars.ts';
import type { GraphDrawing } from './graph-drawing.ts';
import type { TimelineGeometry } from './timeline.ts';

/** The life of a text: a picture, and the table behind it that says the same. */
export interface TimelineView {
  /** What the picture shows, for those who do not see it. */
  label: string;
  geometry: TimelineGeometry<ValidityState>;
  /** States that occur, in their order, with their words. */
  legend: Array<{ state: ValidityState; text: string }>;
  /** Names of the table's columns. */
  columns: string[];
  /** Row n tells the mark numbered n. */
  rows: Array<{ date: string; event: Inline[] }>;
}

/** A level of the selection of featured products. */
export interface LadderStep {
  level: AwardLevel;
  name: string;
  /** How high it stands, 0 the lowest. */
  rank: number;
  /** A level that exists no more. */
  past: boolean;
  /** How many recognitions of this level this site knows. */
  count: number;
  countInWords: string;
  /** The list of its products on this site, where there is one. */
  href: string | undefined;
  who: Inline[];
  when: Inline[];
}

/** The ladder of levels, highest first. */
export interface LadderView {
  label: string;
  steps: LadderStep[];
  columns: string[];
  note: string;
  /** Where each level is explained; undefined on that page itself. */
  more: LinkView | undefined;
  /** Words of the disclosure that holds the table. */
  tableName: string;
}

export type MoneyPart = 'support' | 'own' | 'rest';

/** Who paid how much for one project. */
export interface MoneyBar {
  parts: Array<BarPart<MoneyPart>>;
  /** Shares in words: "Nhà nước 49 %, cơ sở 51 %". */
  label: string;
  /** Amounts in words, in the order of the parts. */
  words: Inline[];
}

/** The bar of one project where it stands alone. */
export interface MoneyView {
  bar: MoneyBar;
  legend: MoneyChartView['legend'];
}

/** Projects on one scale of money. */
export interface MoneyChartView {
  columns: string[];
  legend: Array<{ part: MoneyPart; text: string }>;
  rows: Array<{ link: LinkView; detail: string; bar: MoneyBar }>;
  /** How many projects have no amount. */
  note: string | undefined;
}

/** A former district, town or city on the schematic map. */
export interface AreaCellView {
  /** `huyen-cao-lanh`. */
  id: string;
  place: CellPlace;
  /** Its name on the map, in lines. */
  lines: string[];
  /** "huyện Cao Lãnh (cũ): 2 mục". */
  label: string;
  count: number;
  /** How it is shaded: 0 where there is nothing. */
  shade: 0 | 1 | 2;
  /** Size of its dot, as a share of the largest. */
  dot: number;
  /** What stands behind it; nothing where there is nothing. */
  href: string | undefined;
}

/** Entries that stand in one place, in the list behind the map. */
export interface AreaGroupView {
  /** Its anchor. */
  id: string;
  name: string;
  /** What it begins with in Vietnamese, on a page in another language. */
  vietnamese: string | undefined;
  links: LinkView[];
}

/** Where the entries of a list are: a schematic map by former district, and the list behind it that says the same. */
export interface AreaMapView {
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** What it is not. */
  note: string;
  panels: Array<{ name: string; columns: number; river: string; cells: AreaCellView[] }>;
  /** Name of the river that runs through both. */
  riverName: string;
  /** Districts that have something, then what is known no nearer. */
  groups: AreaGroupView[];
}

/** Money by year, gaps included. */
export interface YearChartView {
  columns: string[];
  rows: Array<{
    year: number;
    /** Undefined: nothing usable is known of the year. */
    bar: { width: number; whole: boolean; label: string } | undefined;
    words: Inline[];
  }>;
  note: string;
}

/** One sum and the parts it is made of. */
export interface SharesView {
  name: string;
  parts: Array<BarPart<string>>;
  label: string;
  rows: Array<{ key: string; name: string; words: Inline[]; share: string }>;
  columns: string[];
  mark: MarkView | undefined;
}

/** What a line of the graph says; partial repeals are drawn as amendments, repeals as replacements. */
export type GraphEdgeType = 'amends' | 'replaces' | 'guides' | 'based-on';

/** The whole library by year and rank: a picture with a link for each text, and a table that tells each line. */
export interface LibraryGraphView {
  /** What the picture shows, for those who do not see it. */
  label: string;
  drawing: GraphDrawing<GraphEdgeType>;
  /** One for each node, in their order. */
  rows: Array<{
    href: string;
    /** "(VI)" where there is no translation. */
    note: string | undefined;
    type: string;
    number: string;
    /** What it is about, without type and number. */
    title: string;
    lang: string | undefined;
    /** The year, at the first text of each. */
    year: string | undefined;
    state: ValidityState;
    stateInWords: string;
  }>;
  /** What lane n stands for. */
  lanes: string[];
  edges: Array<{ type: GraphEdgeType; text: string }>;
  states: Array<{ state: ValidityState; text: string }>;
  columns: string[];
  table: Array<{ link: LinkView; lines: Inline[][] }>;
}
