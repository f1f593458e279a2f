import type { ProductFacts } from '../../collections/product.ts';

export type Group = ProductFacts['group'];

/** The hues of pictures: each is a line, a ground and a fill in tokens.css. */
export type Hue = 'lotus' | 'paddy' | 'river' | 'gold' | 'clay' | 'ink';

/** What a group is printed with: its blocks, and pairs of a first and a second hue. */
interface Kit {
  motifs: readonly [string, string, string, ...string[]];
  hues: readonly [readonly [Hue, Hue], readonly [Hue, Hue], ...Array<readonly [Hue, Hue]>];
}

/** The blocks and hues of each group. Drawings are in src/components/pictures/motifs.ts. */
export const KITS = {
  rice: {
    motifs: ['rice-ear', 'rice-bowl', 'noodles', 'rice-paper'],
    hues: [
      ['gold', 'paddy'],
      ['paddy', 'gold'],
      ['gold', 'clay'],
    ],
  },
  lotus: {
    motifs: ['lotus-flower', 'lotus-pod', 'lotus-leaf', 'lotus-bud', 'lotus-rosette'],
    hues: [
      ['lotus', 'paddy'],
      ['lotus', 'gold'],
      ['paddy', 'lotus'],
    ],
  },
  'fish-and-meat': {
    motifs: ['fish', 'dried-fish', 'shrimp', 'jar', 'sausage', 'leaf-packet'],
    hues: [
      ['river', 'gold'],
      ['clay', 'gold'],
      ['river', 'clay'],
      ['clay', 'paddy'],
    ],
  },
  'fruit-and-vegetable': {
    motifs: ['mango', 'soursop', 'citrus-slice', 'leek-bulb'],
    hues: [
      ['paddy', 'gold'],
      ['gold', 'paddy'],
      ['clay', 'paddy'],
    ],
  },
  'drink-and-herb': {
    motifs: ['tea-cup', 'tea-sprig', 'teapot', 'herb-flower'],
    hues: [
      ['paddy', 'lotus'],
      ['paddy', 'river'],
      ['lotus', 'paddy'],
      ['river', 'paddy'],
    ],
  },
  textile: {
    motifs: ['krama', 'spool', 'weave', 'shuttle'],
    hues: [
      ['ink', 'lotus'],
      ['lotus', 'river'],
      ['clay', 'paddy'],
    ],
  },
  'wood-and-craft': {
    motifs: ['fretwork', 'bamboo', 'cabinet', 'sampan', 'posy'],
    hues: [
      ['clay', 'gold'],
      ['gold', 'clay'],
      ['paddy', 'clay'],
    ],
  },
  machinery: {
    motifs: ['gear', 'millstone', 'flywheel'],
    hues: [
      ['ink', 'gold'],
      ['river', 'gold'],
    ],
  },
  other: {
    motifs: ['hyacinth', 'crane', 'basket'],
    hues: [
      ['river', 'lotus'],
      ['lotus', 'gold'],
      ['ink', 'paddy'],
    ],
  },
} as const satisfies Record<Group, Kit>;

/** The name of a drawing. */
export type Motif = (typeof KITS)[Group]['motifs'][number];

/**
 * Words in an id that call for a block, so that a mat is not printed with spools. The first that stands in the id counts;
 * the tile stays a drawing for the group.
 */
export const WORDS: ReadonlyArray<readonly [word: string, motifs: readonly Motif[]]> = [
  ['hu-tieu', ['noodles']],
  ['bun', ['noodles']],
  ['banh-trang', ['rice-paper']],
  ['banh-phong', ['rice-paper']],
  ['banh-tet', ['leaf-packet']],
  ['bot-gao', ['rice-bowl']],
  ['gao', ['rice-ear', 'rice-bowl']],
  ['hat-sen', ['lotus-pod']],
  ['la-sen', ['lotus-leaf']],
  ['mam-tom', ['shrimp']],
  ['mam', ['jar']],
  ['lap-xuong', ['sausage']],
  ['kho-ca', ['dried-fish', 'fish']],
  ['ca', ['fish']],
  ['nem', ['leaf-packet']],
  ['xoai', ['mango']],
  ['mang-cau', ['soursop']],
  ['sau-rieng', ['soursop']],
  ['tac', ['citrus-slice']],
  ['kieu', ['leek-bulb']],
  ['tra', ['tea-cup', 'teapot', 'tea-sprig']],
  ['chieu', ['weave']],
  ['choang', ['krama']],
  ['tu-tho', ['cabinet']],
  ['xuong', ['sampan']],
  ['tre', ['bamboo']],
  ['hoa', ['posy']],
  ['yen', ['crane']],
];
