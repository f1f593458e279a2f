import { type Entry, phrase, wordsIn } from '../domain/entry.ts';
import { filePath, hasFile } from '../domain/files.ts';
import { citation } from '../domain/legal/citation.ts';
import { anchorParts } from '../domain/legal/anchor-parts.ts';
import type { Place } from '../domain/presenters/frame.ts';
import { noticesOf } from '../domain/presenters/notices.ts';
import { provisionState, validitySentence } from '../domain/presenters/validity.ts';
import type { Reader } from '../domain/presenters/reader.ts';
import { entryPath } from '../domain/routes.ts';
import { type Passage, passages } from '../rendering/passages.ts';
import { inlineWords } from '../domain/inline-words.ts';
import { anchorOf, classesOf, type TreeNode, wordsOf } from '../rendering/tree.ts';
import { siteConfig } from '../site.config.ts';

type Policy = Entry<'policy'>;

/**
 * A legal text as data, in the reader’s language: facts, validity on the day of the build, and each provision at its
 * anchor. The preview of citations reads `provisions[].anchor`, `.citation`, `.text` and `validity.sentence`.
 */
export function policyJson(reader: Reader, policy: Policy, tree: TreeNode, place: Place): string {
  const { facts } = policy;
  const { language } = reader;
  const { title, summary, lang } = wordsIn(policy, language);
  const cut = passages(tree);
  const url = (path: string) => place.origin + path;
  return JSON.stringify({
    id: policy.id,
    language,
    // Where there is no English yet, the words are Vietnamese.
    textLanguage: lang,
    url: url(entryPath('policy', policy.id, language)),
    title,
    summary,
    number: facts.number,
    leftBlank: facts.leftBlank.length > 0 ? facts.leftBlank : undefined,
    name: reader.shortName(facts, policy.words.vi.title),
    documentType: facts.documentType,
    issuers: facts.issuers.map((issuer) => ({
      id: issuer.id,
      name: wordsIn(reader.entry(issuer), language).title,
    })),
    jurisdiction: facts.jurisdiction,
    edition: facts.edition,
    // A digest is not the text, and even a copy word for word is not the official one.
    notice:
      facts.edition === 'digest'
        ? `${reader.t('notice.digest.title')} ${reader.t('notice.digest.text')}`
        : reader.t('files.copy'),
    // All that the page says before the text.
    notices: noticesOf(reader, policy)
      .filter(({ from }) => from === undefined)
      .map(({ title: head, lines }) => [head, ...lines.map(inlineWords)].join(' ')),
    signedOn: facts.signedOn,
    effectiveFrom: facts.effectiveFrom,
    period: facts.period,
    validity: validityData(reader, policy),
    changes: facts.changes.map(({ type, target, targetNumber, provisions, by, from, verification }) => ({
      type,
      id: target?.id,
      number: target ? numberOf(reader, target.id) : targetNumber,
      provisions: provisions.length > 0 ? provisions : undefined,
      by,
      from,
      verification,
    })),
    changedBy: reader.site.changesTo(policy.id).map(({ type, policy: id, provisions, by, from, verification }) => ({
      type,
      id,
      number: numberOf(reader, id),
      provisions: provisions.length > 0 ? provisions : undefined,
      by,
      from,
      verification,
    })),
    legalBases: facts.legalBases.map(({ id }) => id),
    guides: facts.guides.map(({ id }) => id),
    subjects: facts.subjects,
    officialUrl: facts.officialUrl,
    opening: wordsOf(cut.filter(({ anchor }) => anchor === undefined).flatMap(({ nodes }) => nodes)) || undefined,
    provisions: provisionsData(reader, policy, cut),
    closing: wordsOf(cut.flatMap(({ nodes }) => nodes.filter(isClosing))) || undefined,
    sources: facts.sources.map(({ id }) => sourceData(reader, id)),
    verification: facts.verification,
    mark: reader.mark(facts)?.text,
    version: facts.version,
    checkedOn: facts.checkedOn,
    files: {
      html: url(entryPath('policy', policy.id, language)),
      markdown: url(filePath(policy, 'markdown', language)),
      akomaNtoso: hasFile(policy, 'akomaNtoso', language) ? url(filePath(policy, 'akomaNtoso', language)) : undefined,
    },
    // An official text belongs to nobody; a digest and a translation are our words.
    license: facts.edition === 'verbatim' && lang === 'vi' ? undefined : siteConfig.contentLicence,
  });
}

/** The end of a letter stands behind its last item and belongs to no provision. */
const isClosing = (node: TreeNode) =>
  classesOf(node).some((name) => name === 'letter-closing' || name === 'letter-signature');

const numberOf = (reader: Reader, id: string) => reader.site.get('policy', id).facts.number;

function validityData(reader: Reader, policy: Policy) {
  const { facts } = policy;
  const validity = reader.site.validityOf(policy.id);
  const schedule = reader.site.scheduleOf(policy.id);
  return {
    state: validity.state,
    asOf: reader.site.day,
    sentence: inlineWords(validitySentence(reader, policy)),
    by:
      'by' in validity
        ? validity.by.map(({ policy: id, from }) => ({ id, number: numberOf(reader, id), from }))
        : undefined,
    // By what is known today.
    later: schedule.length > 0 ? schedule.map(({ from, validity: { state } }) => ({ from, state })) : undefined,
    note: facts.validity.note && phrase(policy, facts.validity.note.wordsId, reader.language).text,
    checkedOn: facts.validity.checkedOn,
  };
}

function provisionsData(reader: Reader, policy: Policy, cut: readonly Passage[]) {
  const names = new Map<string, string>();
  return cut.flatMap(({ anchor, parent, heading, nodes }) => {
    if (anchor === undefined) return [];
    const own = heading === undefined ? undefined : wordsOf(nodes.filter((node) => anchorOf(node) === anchor));
    const name = citationOf(reader, anchor, own, names);
    names.set(anchor, name);
    const read = policy.facts.provisions[anchor];
    const changed = provisionState(reader, policy, anchor);
    return [
      {
        anchor,
        parent,
        citation: name,
        heading: own,
        text: wordsOf(nodes.filter((node) => !isClosing(node))),
        state: changed?.state,
        changed: changed && inlineWords(changed.words),
        verification: read?.verification,
        // The same in words, as it stands beside the provision.
        mark: read && reader.mark(read)?.text,
        version: read?.version,
        note: read?.note && phrase(policy, read.note.wordsId, reader.language).text,
      },
    ];
  });
}

/** How a provision is cited; one below an unnumbered heading is named by it: “ý 2 Nơi nhận”. */
function citationOf(
  reader: Reader,
  anchor: string,
  heading: string | undefined,
  above: ReadonlyMap<string, string>,
): string {
  const structural = citation(anchor, reader.language);
  if (structural) return structural;
  if (heading) return heading.replace(/:$/, '');
  for (const [known, name] of [...above].reverse()) {
    const rest = anchor.startsWith(`${known}-`) ? anchor.slice(known.length + 1) : '';
    if (!anchorParts(rest)) continue;
    return `${citation(rest, reader.language)}${reader.language === 'vi' ? ' ' : ', '}${name}`;
  }
  return anchor;
}

function sourceData(reader: Reader, id: string) {
  const source = reader.site.sources.get(id);
  if (!source) throw new Error(`content/sources/${id}.yaml does not exist`);
  return { id, ...source };
}
