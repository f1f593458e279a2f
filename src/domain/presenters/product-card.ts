import type { Entry } from '../entry.ts';
import { capital } from '../lowered.ts';
import type { CardFact, CardView } from '../view.ts';
import type { Reader } from './reader.ts';

/** What a product shows in a list: what it is, who makes it, and where. Its summary stands on its page. */
export function productCard(
  reader: Reader,
  { facts }: Entry<'product'>,
): Pick<CardView, 'eyebrow' | 'summary' | 'facts'> {
  const foreign = reader.language === 'en' ? ('vi' as const) : undefined;
  const maker = facts.producer ? [{ text: facts.producer, lang: foreign }] : [];
  return {
    eyebrow: productType(reader, facts.type),
    summary: '',
    facts: [...maker, placeFact(reader, facts.place, foreign)],
  };
}

/** What a product is, where there is little room. */
export function productType({ t }: Reader, type: Entry<'product'>['facts']['type']): string {
  return type === 'award' ? t('product.type.award.short') : t(`product.type.${type}`);
}

/** Today's units where they are established, else the place as its source writes it, else the province. */
function placeFact(
  { site, t }: Reader,
  { today, todayUnchecked, asSourced, province }: Entry<'product'>['facts']['place'],
  foreign: 'vi' | undefined,
): CardFact {
  const units = todayUnchecked ? [] : today.flatMap(({ id }) => site.places.get(id)?.name ?? []);
  if (units.length > 0) return { text: capital(units.join(', ')), lang: foreign };
  if (asSourced) return { text: capital(asSourced), lang: foreign };
  return { text: t(`province.${province}`), lang: undefined };
}
