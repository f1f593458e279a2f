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
  return bodiesToExplain(anchor, wordsOf, bodies, others).map(({ id, name }) =>
    successionLine(reader, reader.site.get('agency', id), reader.language === 'vi' ? name : undefined),
  );
}

/** "Báo Đồng Tháp nay thuộc …": a former body, by the name a text gives it, and who answers today. */
export function successionLine(reader: Reader, agency: Entry<'agency'>, name?: string): Inline[] {
  const { facts } = agency;
  const { t } = reader;
  const line: Inline[] = [reader.inlineLink(agency, name)];
  const put = (words: string) => line.push(reader.text(words));
  if (facts.became === 'abolished' && facts.endedOn)
    put(` ${t('succession.ended', { date: reader.date(facts.endedOn) })}`);
  for (const [index, successor] of facts.successors.entries()) {
    const how = successor.partly ? 'partly' : successor.verification === 'unchecked' ? 'perhaps' : facts.became!;
    put(index > 0 ? ', ' : ` ${t(`succession.${how}`)} `);
    line.push(reader.inlineLink(reader.entry(successor.agency)));
    if (successor.from) put(` (${t('validity.from', { date: reader.date(successor.from) })})`);
    if (successor.verification === 'unchecked') {
      put(' ');
      line.push({ type: 'mark', mark: { verification: 'unchecked', text: t('mark.unconfirmed') } });
    }
  }
  const rest = facts.successors.some(({ partly }) => partly);
  const department = reader.site.find('agency', 'so-cong-thuong');
  if (department && (rest || facts.successors.length === 0)) {
    put(`${rest ? '; ' : ' '}${t(rest ? 'succession.rest' : 'succession.unknown')} `);
    line.push(reader.inlineLink(department));
  }
  put('.');
  return line;
}
