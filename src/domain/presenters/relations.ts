import type { Entry } from '../entry.ts';
import {
  isImplied,
  type Relation,
  RELATION_TYPES,
  relationsFrom,
  relationsTo,
  type RelationType,
} from '../relations.ts';
import type { MessageKey } from '../translator.ts';
import type { BlockView, Inline, ItemGroup } from '../view.ts';
import type { Reader } from './reader.ts';

/** A relation in words, from the text that does it and from the one it is done to. */
const WORDS: Record<RelationType, { does: MessageKey; done: MessageKey }> = {
  amends: { does: 'change.amends', done: 'relation.amends.by' },
  inserts: { does: 'change.inserts', done: 'relation.inserts.by' },
  'partly-repeals': { does: 'change.partly-repeals', done: 'relation.partly-repeals.by' },
  repeals: { does: 'change.repeals', done: 'relation.repeals.by' },
  replaces: { does: 'change.replaces', done: 'relation.replaces.by' },
  guides: { does: 'relation.guides', done: 'relation.guides.by' },
  'based-on': { does: 'relation.based-on', done: 'relation.based-on.by' },
};
/** On the page of a text: first what others did to it and what it did to others, then what it belongs to. */
const CHANGES: readonly RelationType[] = RELATION_TYPES.filter((type) => type !== 'guides' && type !== 'based-on');
const ORDER: ReadonlyArray<[RelationType, 'does' | 'done']> = [
  ...CHANGES.map((type): [RelationType, 'done'] => [type, 'done']),
  ...CHANGES.map((type): [RelationType, 'does'] => [type, 'does']),
  ['guides', 'done'],
  ['guides', 'does'],
  ['based-on', 'does'],
  ['based-on', 'done'],
];

/** What a text is to others, and they to it, by kind of relation; no block when nothing was read. */
export function relationsBlock(reader: Reader, { id }: Entry<'policy'>): BlockView[] {
  const { relations } = reader.site;
  const sides = { does: relationsFrom(id, relations), done: relationsTo(id, relations) };
  const groups = ORDER.flatMap(([type, side]): ItemGroup[] => {
    const all = sides[side].filter((relation) => relation.type === type);
    // Its own bases stand in full, as in the text; a text that guides this one has been named above.
    const own = side === 'does' ? all : all.filter((relation) => !isImplied(relation, relations));
    if (own.length === 0) return [];
    return [
      {
        heading: reader.t(own.length < all.length ? 'relation.based-on.also' : WORDS[type][side]),
        items: own.map((relation) => [
          side === 'does' ? otherText(reader, relation) : reader.inlineLink(reader.site.get('policy', relation.does)),
          ...circumstances(reader, relation, side),
        ]),
      },
    ];
  });
  if (groups.length === 0) return [];
  return [{ id: 'quan-he', heading: reader.t('relation.title'), form: 'list', items: [], groups, place: 'after' }];
}

/** "Sửa đổi, bổ sung": what the text that does it does. */
export function relationVerb({ t }: Reader, type: RelationType): string {
  return t(WORDS[type].does);
}

/** The text that something is done to: a link where this site has it. */
export function otherText(reader: Reader, { to }: Relation): Inline {
  return 'policy' in to ? reader.inlineLink(reader.site.get('policy', to.policy)) : reader.text(to.number);
}

/** Since when, by which provision, in which provisions, and how well that was checked. */
export function circumstances(reader: Reader, relation: Relation, side: 'does' | 'done'): Inline[] {
  const { t } = reader;
  const { does, to, by, provisions, verification } = relation;
  const target = 'policy' in to ? reader.site.get('policy', to.policy) : undefined;
  return [
    ...since(reader, relation, side),
    ...(by ? [reader.text(`, ${t('relation.under')} `), reader.provision(reader.site.get('policy', does), by)] : []),
    ...(target && provisions.length > 0
      ? [
          reader.text(`; ${t('relation.provisions')} `),
          ...provisions.flatMap((anchor, index) => [
            ...(index > 0 ? [reader.text(', ')] : []),
            reader.provision(target, anchor),
          ]),
        ]
      : []),
    ...reader.doubt(verification),
  ];
}

/** A change has a day of its own; a text guides, and rests on its bases, since days that stand at its own head. */
function since(reader: Reader, { type, from }: Relation, side: 'does' | 'done'): Inline[] {
  if (!from || (side === 'does' && !CHANGES.includes(type))) return [];
  const words = type === 'based-on' ? 'policy.signed.short' : 'validity.from';
  return [reader.text(` (${reader.t(words, { date: reader.date(from) })})`)];
}
