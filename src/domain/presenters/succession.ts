import type { AgencyFacts } from '../../collections/agency.ts';
import type { AnyEntry, Entry } from '../entry.ts';
import { bodiesToExplain, couldName, type FormerBody } from '../successions.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** The words of a provision of a Vietnamese text by its anchor; nothing for an anchor that is no provision. */
export type WordsOf = (anchor: string) => string;

/** Bodies that no longer answer under their name: the one table of successions, kept with the agencies. */
export function formerBodies({ site }: Reader): Array<Entry<'agency'>> {
  return site.of('agency').filter(({ facts }) => facts.became !== undefined);
}

/** Who answers today for the former bodies that a provision names, a line each. Texts keep their own words. */
export function successionNotes(reader: Reader, entry: AnyEntry, anchor: string, wordsOf: WordsOf): Inline[][] {
  if (entry.kind !== 'policy') return [];
  const bodies = formerBodies(reader)
    .map(({ id, facts }): FormerBody => ({ id, names: facts.namesInTexts, endedOn: facts.endedOn }))
    .filter((body) => couldName(entry.facts.signedOn, body));
  const others = reader.site
    .of('agency')
    .filter(({ facts }) => !facts.became)
    .map(({ words }) => words.vi.title);
  const named = bodiesToExplain(anchor, wordsOf, bodies, others).map(({ id, name }) => ({
    agency: reader.site.get('agency', id),
    name: reader.language === 'vi' ? name : undefined,
  }));
  return successionLines(reader, named);
}

interface Named {
  agency: Entry<'agency'>;
  /** How the text calls it, where that is not its title. */
  name?: string | undefined;
}

/** "Báo Đồng Tháp: nay thuộc …": former bodies and who answers today; those that went the same way share a line. */
export function successionLines(reader: Reader, bodies: readonly Named[]): Inline[][] {
  const ways = Map.groupBy(bodies, ({ agency: { facts } }) =>
    JSON.stringify([facts.became, facts.endedOn, facts.successors]),
  );
  return [...ways.values()].map((same) => [
    ...same.flatMap(({ agency, name }, index): Inline[] => [
      ...(index > 0 ? [reader.text(', ')] : []),
      reader.inlineLink(agency, index === 0 && name ? name[0]!.toUpperCase() + name.slice(1) : name),
    ]),
    ...answer(reader, same[0]!.agency),
  ]);
}

function answer(reader: Reader, { facts }: Entry<'agency'>): Inline[] {
  const { t } = reader;
  const line: Inline[] = [reader.text(':')];
  const put = (words: string) => line.push(reader.text(words));
  if (facts.became === 'abolished' && facts.endedOn)
    put(` ${t('succession.ended', { date: reader.date(facts.endedOn) })};`);
  for (const [index, successor] of facts.successors.entries()) {
    put(index > 0 ? ', ' : ` ${t(`succession.${wayOf(facts.became, successor)}`)} `);
    line.push(reader.inlineLink(reader.entry(successor.agency)));
    if (successor.from) put(` (${t('validity.from', { date: reader.date(successor.from) })})`);
    if (successor.verification === 'unchecked') {
      put(' ');
      line.push({ type: 'mark', mark: { verification: 'unchecked', text: t('mark.unconfirmed') } });
    }
  }
  const whole = facts.successors.some(({ partly }) => !partly);
  const department = reader.site.find('agency', 'so-cong-thuong');
  if (department && !whole) {
    put(facts.successors.length > 0 ? `; ${t('succession.rest')} ` : ` ${t('succession.unknown')} `);
    line.push(reader.inlineLink(department));
  }
  put('.');
  return line;
}

/** Only a rename that was read says “is”; what was inferred says “perhaps”. */
function wayOf(became: AgencyFacts['became'], { partly, verification }: AgencyFacts['successors'][number]) {
  if (partly) return 'partly';
  if (verification === 'unchecked' || became === 'unconfirmed') return 'perhaps';
  return became === 'renamed' ? 'renamed' : 'merged';
}
