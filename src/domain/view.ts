import type { Kind } from '../collections/kinds.ts';
import type { Verification } from '../collections/evidence.ts';
import type { Dated } from './dated.ts';
import type { Language } from './language.ts';
import type {
  AreaMapView,
  LadderView,
  LibraryGraphView,
  MoneyBar,
  MoneyChartView,
  MoneyView,
  TimelineView,
} from './pictures/views.ts';
import type { TileView } from './pictures/tile.ts';
import type { Alternate } from './routes.ts';

/** A link with what a reader must know before following it. */
export interface LinkView {
  href: string;
  text: string;
  /** Language of the words, where it differs from the page. */
  lang?: Language | string | undefined;
  /** Shown behind the link: "(VI)" when the target has no English yet. */
  note?: string | undefined;
}

/** How well something was checked, in the reader's words. */
export interface MarkView {
  verification: Verification;
  /** "bản 2018 · chưa đối chiếu văn bản gốc". Empty when nothing need be said. */
  text: string;
}

/** A number with its unit, what it is per, and its mark. */
export interface FigureView {
  value: string;
  per: string | undefined;
  /** What the number is. */
  name: string;
  /** Its passport. */
  href: string;
  mark: MarkView | undefined;
}

/** A piece of running text. */
export type Inline =
  | {
      type: 'text';
      text: string;
      lang?: Language | undefined;
      /** It says that something is not known. */
      unsaid?: true | undefined;
    }
  | ({ type: 'link' } & LinkView)
  | { type: 'figure'; figure: FigureView; label: string }
  | { type: 'mark'; mark: MarkView }
  | ({ type: 'dated'; of: Inline[] } & Dated)
  /** A part that begins on a line of its own. */
  | { type: 'line'; of: Inline[] };

/** A labelled fact; each value is a line of its own. */
export interface FactRow {
  label: string;
  values: Inline[][];
}

export type Tone = 'ok' | 'warn' | 'stop' | 'plain';

/** A short state in words beside its colour. */
export interface BadgeView extends Dated {
  tone: Tone;
  text: string;
}

/** Something a reader should know before reading on. */
export interface NoticeView extends Dated {
  tone: Tone;
  title: string;
  lines: Inline[][];
}

/** Items of a block that belong together. */
export interface ItemGroup {
  heading: string;
  items: Inline[][];
}

/** A short table of facts; each cell is running text. */
export interface TableView {
  columns: string[];
  /** Each cell says its column where cells stand one below the other: for numbers that do not say it themselves. */
  labelled?: boolean | undefined;
  rows: Inline[][][];
}

/** Something that was granted, with what is known of it. */
export interface RecordView {
  heading: string;
  /** That nobody compared it yet. */
  mark?: MarkView | undefined;
  rows: FactRow[];
  /** What it is not, in a sentence. */
  aside?: string | undefined;
}

/** Numbers of one thing as each source gives them: none is chosen. */
export interface DisputeView {
  what: Inline[];
  columns: [string, string];
  rows: Array<{ source: Inline[]; figure: FigureView }>;
}

/** A section that comes from facts, before or after the body. */
export interface BlockView {
  id: string;
  heading: string;
  /** A sentence below the heading. */
  intro?: string | undefined;
  form: 'list' | 'steps' | 'lines';
  items: Inline[][];
  /** Said instead when there is nothing to list. */
  empty?: string | undefined;
  /** Items under headings of their own, below the list. */
  groups?: ItemGroup[] | undefined;
  /** Names what stands behind a fold, where the list is opened only by those who want it. */
  folded?: string | undefined;
  /** Shown instead of a list. */
  table?: TableView | undefined;
  /** A picture of the same, above the list. */
  timeline?: TimelineView | undefined;
  /** What was granted, one below the other; above the list. */
  records?: RecordView[] | undefined;
  /** What sources do not agree on. */
  disputes?: { heading: string; intro: string; tables: DisputeView[] } | undefined;
  /** What a body of state confirmed looks unlike what is only told. */
  standing?: 'confirmed' | 'told' | undefined;
  /** The body belongs to it. It is the last one before the body. */
  holdsBody?: boolean | undefined;
  place: 'before' | 'after';
}

/** The designed picture of a product, as its own page shows it. */
export interface PictureView {
  tile: TileView;
  /** What it shows, for those who do not see it. */
  label: string;
  /** What it is and what it is not. */
  caption: string;
}

/** A photo as a list shows it. */
export interface CardPhoto {
  /** The file as it was given, from the project's root. */
  file: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Language of these words, where it is not the page's. */
  lang: Language | undefined;
}

/** A photo as the page of an entry shows it. */
export interface PhotoView extends CardPhoto {
  /** False where it shows something of the kind only. */
  showsOwn: boolean;
  /** Who took it, by what right it is shown, and when it was taken. */
  credit: Inline[];
}

/** A source as shown below an entry. */
export interface SourceView {
  title: string;
  publisher: string;
  href: string | undefined;
  lang: string;
  /** "đăng 14/10/2020 · đọc 23/11/2026 · đọc một phần". */
  detail: string;
}

/** A file beside a page that says the same to machines. */
export interface FileView {
  /** Internet media type. */
  type: string;
  href: string;
  /** Name of the format. */
  text: string;
}

/** A feed that tells of changes, in one of its two forms. */
export interface FeedLink {
  href: string;
  type: 'application/atom+xml' | 'application/feed+json';
  /** What it tells of. */
  name: string;
  /** "Atom", "JSON Feed". */
  form: string;
}

/** What every page needs around its content. */
export interface PageFrame {
  language: Language;
  /** Language of the main text, where it is not the page's. */
  textLanguage: Language;
  path: string;
  counterpart: string;
  siteName: string;
  title: string;
  description: string;
  dataKind: string;
  /** Whether search engines may keep it. */
  indexed: boolean;
  alternates: Alternate[];
  breadcrumb: LinkView[];
  /** What the page says of itself on every printed sheet: its state and how well it was checked. */
  standing: string[];
  structuredData: Record<string, unknown>;
  /** The same for machines. */
  files: FileView[];
  /** What a shared link shows. */
  picture?: { href: string; width: number; height: number; alt: string };
  /** Feeds that follow what the page shows. */
  feeds?: FeedLink[];
}

/** The anchor of the easy reading version of a chapter, in both languages. */
export const EASY_ANCHOR = 'de-doc';

/** A chapter for people who read with effort, sentence by sentence. */
export interface EasyView {
  sentences: readonly string[];
  /** Language of the sentences, where it is not the page's. */
  lang: Language | undefined;
  /** "Bản dễ đọc". */
  label: string;
  /** How long it is. */
  about: string;
}

/** What the page of a chapter has besides what every entry has. */
export interface ChapterView {
  easy: EasyView | undefined;
  /** Id of the chapter to read after it. */
  nextId: string | undefined;
}

/** The entry to read before or after another. */
export interface NeighbourView extends LinkView {
  /** "Tiếp theo · Chương 4". */
  label: string;
}

/** A page of an entry, ready to be laid out. */
export interface EntryView {
  kind: Kind;
  id: string;
  eyebrow: string;
  title: string;
  summary: string;
  textLanguage: Language;
  badges: BadgeView[];
  picture: PictureView | undefined;
  /** Shown in place of the drawing, the first one at the head of the page. */
  photos: PhotoView[];
  notices: NoticeView[];
  rows: FactRow[];
  /** Who paid how much, for a project whose amounts are known. */
  money: MoneyView | undefined;
  blocks: BlockView[];
  related: Array<{ heading: string; links: LinkView[] }>;
  sources: SourceView[];
  /** "Kiểm tra ngày 23/11/2026 …". */
  checked: string;
  /** "Đọc qua báo chí (bản 14/10/2020).", below the title of a product. */
  read: string | undefined;
  /** "Kiểm tra ngày 23/11/2026", below the title. */
  checkedOn: string;
  /** Where it stands in both languages side by side; legal texts that have English alone. */
  bilingual: LinkView | undefined;
  /** What a reader may take along: a sheet to print and a day for the calendar, or the page with a label to print. */
  toTake: LinkView[];
  /** "5 nguồn": how many sources stand behind it, below the title. */
  sourceCount: string;
  /** Files to take along, named at the foot of a legal text. */
  files: FileView[];
  /** Chapters of the handbook alone. */
  chapter: ChapterView | undefined;
  previous: NeighbourView | undefined;
  next: NeighbourView | undefined;
}

/** A legal text in both languages side by side: everything but its rows. */
export interface BilingualView {
  eyebrow: string;
  title: string;
  textLanguage: Language;
  /** Its title in the other language, where it has one. */
  otherTitle: string | undefined;
  badges: BadgeView[];
  notices: NoticeView[];
  checked: string;
  /** The text in one language alone. */
  alone: LinkView[];
}

/** One row of it: a provision, an article's heading with its opening words, an item of a letter. */
export interface BilingualRow {
  /** Undefined for what stands before the first anchor. */
  anchor: string | undefined;
  /** "khoản 2 Điều 4" and "Clause 2, Article 4". Undefined where its words are in one language only. */
  name: Record<Language, string | undefined>;
  /** It is called by its own heading, which stands in the cells: the name need not be shown twice. */
  ownName: boolean;
  /** The heading it begins with, in the language of the page where it has one: for the list of contents. */
  heading: { text: string; lang: Language; depth: number } | undefined;
  /** Safe HTML; undefined where the text has nothing here in that language. */
  cells: Record<Language, string | undefined>;
  /** The Vietnamese changed since the English was compared with it. */
  stale: boolean;
}

/** A fact of a card. */
export interface CardFact {
  text: string;
  lang: Language | undefined;
}

/** An entry in a list. */
export interface CardView {
  link: LinkView;
  summary: string;
  eyebrow: string;
  /** Number and date of a legal text, by which people know it; the last day of a programme that is open. */
  detail: string[];
  badges: BadgeView[];
  /** Who makes it and where, which only products in their list say. */
  facts: CardFact[];
  /** A designed picture, which only products have. */
  tile: TileView | undefined;
  /** Shown in place of the drawing. */
  photo: CardPhoto | undefined;
  /** What it has of each facet of its list, by the facet's id: what a filter goes by. */
  facets: Record<string, string[]>;
  /** Where it is, in the words of its source and of today; found by typing, not shown. */
  place: string;
}

/** A value of a facet: where it leads, and how many entries stand there. */
export interface FacetValueView {
  id: string;
  text: string;
  lang: Language | undefined;
  count: number;
  href: string;
  /** The list is narrowed to it. */
  current: boolean;
}

/** One way to narrow a list. */
export interface FacetView {
  id: string;
  name: string;
  values: FacetValueView[];
}

/** A row of a list that is a table; its place in the whole is that of the card it stands for. */
export interface EntryRowView extends Pick<CardView, 'facets' | 'place'> {
  /** What it is, in the first column. */
  head: Inline[];
  /** The other columns; a bar stands above its words. */
  cells: Array<{ bar?: MoneyBar | undefined; words: Inline[] }>;
}

/** A list as a table: one row an entry. */
export interface EntryTableView {
  columns: string[];
  legend: MoneyChartView['legend'];
  rows: EntryRowView[];
  /** What the table does not tell. */
  note: string | undefined;
}

/** Pictures of a whole list: the ladder of awards, where the projects were, how the texts hang together. */
export interface ListPictures {
  ladder?: LadderView | undefined;
  map?: AreaMapView | undefined;
  graph?: LibraryGraphView | undefined;
}

/** Entries of a list that belong together. */
export interface CardGroup {
  /** Its anchor. */
  id: string;
  heading: string;
  /** What the heading means for the reader, where it does not say so itself. */
  text: string | undefined;
  cards: CardView[];
}

/** A list of entries, whole or narrowed to one value. */
export interface ListView {
  kind: Kind;
  cards: CardView[];
  /** The same cards under headings, where a list needs them. */
  groups: CardGroup[];
  /** Shown instead of cards, where entries are compared by their numbers. */
  table: EntryTableView | undefined;
  facets: FacetView[];
  /** "65 mục". */
  count: string;
  /** The way back to the whole list, from a narrowed one. */
  whole: LinkView | undefined;
  /** What the whole list shows at a glance, below it. */
  pictures: ListPictures;
  /** Other ways in than by scrolling, each with what it is. */
  ways: Array<{ text: string; link: LinkView }>;
  /** The shorter way to what is looked for, where there is one. */
  shortcut: { text: string; link: LinkView } | undefined;
  /** What must be known to narrow it well. */
  note: string | undefined;
  /** What can be chosen to be compared. */
  comparable: boolean;
  /** Tables that look at the same from another side. */
  tables: LinkView[];
  /** Former bodies and who answers today, below the whole list of agencies. */
  successions: Inline[][];
}
