import type { Entry } from '../../domain/entry.ts';
import { languageOf, listPath } from '../../domain/routes.ts';
import { within } from '../../domain/validity.ts';
import type { Place } from '../../domain/presenters/frame.ts';
import type { Reader } from '../../domain/presenters/reader.ts';
import type { TreeNode } from '../../rendering/tree.ts';
import { type XmlElement, xml, xmlFile } from '../xml.ts';
import { rootOf, versionOf, workUri } from './address.ts';
import { blocksXml, divisionXml, headXml, hierarchyXml, RUNNING, type Writing } from './content.ts';
import { type Division, isDivision, type Item } from './division.ts';
import { Counter, identify } from './identifier.ts';
import { annexMetaXml, metaXml } from './meta.ts';
import { structureOf } from './structure.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A text of law word for word, in the reader’s language, as Akoma Ntoso 3.0:
 * https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html.
 * Every part has its eId by the Naming Convention, and the anchor of the page as its GUID. Our notes are left out:
 * they are no words of the text. A digest is refused, since it would pose as the text.
 */
export function akomaNtoso(reader: Reader, policy: Entry<'policy'>, tree: TreeNode, place: Place): string {
  if (policy.facts.edition !== 'verbatim') throw new Error(`${policy.id} is a digest and has no Akoma Ntoso`);
  const counter = new Counter();
  const structure = structureOf(tree, counter);
  const root = rootOf(policy);
  const writing: Writing = {
    counter,
    eIdOf: (anchor) => structure.eIds.get(anchor),
    destination: (href) => destination(reader, href, place),
    isModification: (anchor) =>
      anchor !== undefined && policy.facts.changes.some(({ by }) => by !== undefined && within(anchor, by)),
  };
  const blocks = (name: string, nodes: readonly TreeNode[]): XmlElement | undefined => {
    const inside = blocksXml(nodes, { context: name, anchor: undefined }, writing);
    return inside.length > 0 ? xml(name, {}, inside) : undefined;
  };
  const preface = blocks('preface', structure.preface) ?? titleXml(policy, reader);
  const preamble = blocks('preamble', structure.preamble);
  const body = bodyXml(root === 'act' ? 'body' : 'mainBody', structure.body, '', writing);
  const conclusions = blocks('conclusions', structure.conclusions);
  const annexes = structure.annexes.map((annex) => annexXml(reader, policy, annex, place, writing));
  const contains = versionOf(policy) ? 'singleVersion' : 'originalVersion';
  return xmlFile(
    xml('akomaNtoso', { xmlns: NAMESPACE }, [
      xml(root, { name: policy.facts.documentType, contains }, [
        metaXml(reader, policy, place),
        preface,
        preamble,
        body,
        conclusions,
        annexes.length > 0 ? xml('attachments', {}, annexes) : undefined,
      ]),
    ]),
    { running: RUNNING, comments: [standing(reader, policy)] },
  );
}

/** What the file is not: the official text, or in English even the text. */
function standing(reader: Reader, policy: Entry<'policy'>): string {
  const { t, language } = reader;
  const official = policy.facts.officialUrl ? ` ${t('policy.official')}: ${policy.facts.officialUrl}` : '';
  const copy = t('files.copy');
  return language === 'vi'
    ? copy + official
    : `${t('translation.prevails.title')} ${t('translation.prevails.text')} ${copy}${official}`;
}

/** A text that begins with its bases has its title from us. */
function titleXml(policy: Entry<'policy'>, reader: Reader): XmlElement {
  const title = policy.words[reader.language]?.title ?? policy.words.vi.title;
  return xml('preface', {}, [
    xml('longTitle', { eId: 'preface__longTitle' }, [
      xml('p', {}, [xml('docTitle', { status: 'editorial' }, [title])]),
    ]),
  ]);
}

/** The body of an act holds divisions alone; that of another document holds blocks too. Neither may be empty. */
function bodyXml(name: 'body' | 'mainBody', items: readonly Item[], context: string, writing: Writing): XmlElement {
  const at = { context, anchor: undefined };
  const inside =
    name === 'body'
      ? hierarchyXml(items, at, writing)
      : items.flatMap((item) => (isDivision(item) ? [divisionXml(item, writing)] : blocksXml([item], at, writing)));
  if (inside.length > 0) return xml(name, {}, inside);
  return xml(name, {}, [name === 'mainBody' ? xml('p') : xml('hcontainer', { name: 'passage', eId: 'hcontainer_1' })]);
}

function annexXml(
  reader: Reader,
  policy: Entry<'policy'>,
  annex: Division,
  place: Place,
  writing: Writing,
): XmlElement {
  const number = annex.eId.slice('att_'.length);
  return xml('attachment', { eId: annex.eId, GUID: annex.anchor }, [
    ...headXml(annex.num, annex.heading, annex.eId, writing),
    xml('doc', { name: 'annex' }, [
      annexMetaXml(reader, policy, place, number ? `annex_${number}` : 'annex'),
      bodyXml('mainBody', annex.items, annex.eId, writing),
    ]),
  ]);
}

/** A legal text is named by its work, whatever page shows it; everything else by its address. */
function destination(reader: Reader, href: string, place: Place): { legal: boolean; href: string } {
  if (!href.startsWith('/')) return { legal: false, href };
  const [path = '', anchor] = href.split('#');
  const list = listPath('policy', languageOf(path));
  const id = path.startsWith(list) ? /^([^/]+)\/$/.exec(path.slice(list.length))?.[1] : undefined;
  const policy = id === undefined ? undefined : reader.site.find('policy', id);
  if (!policy) return { legal: false, href: place.origin + href };
  const provision = anchor ? identify(anchor)?.eId : undefined;
  return { legal: true, href: workUri(policy) + (provision ? `/~${provision}` : '') };
}
