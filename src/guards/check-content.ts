import { COLLECTION_OF } from '../collections/kinds.ts';
import { type Content, readContent } from './content.ts';
import { amendments } from './content/amendments.ts';
import { awards } from './content/awards.ts';
import { blanks, withoutBlanks } from './content/blanks.ts';
import { citations } from './content/citations.ts';
import { clauses } from './content/clauses.ts';
import { duties } from './content/duties.ts';
import { englishStrings } from './content/english-words.ts';
import { figures } from './content/figures.ts';
import { glossary } from './content/glossary.ts';
import { englishHeadings } from './content/headings.ts';
import { interfaceStrings } from './content/interface.ts';
import { leaflets } from './content/leaflets.ts';
import { lengths } from './content/lengths.ts';
import { links } from './content/links.ts';
import { nfc } from './content/nfc.ts';
import { orders } from './content/order.ts';
import { photos } from './content/photos.ts';
import { pictures } from './content/pictures.ts';
import { points } from './content/points.ts';
import { producers } from './content/producers.ts';
import { provisions } from './content/provisions.ts';
import { references } from './content/references.ts';
import { renderings } from './content/renderings.ts';
import { selection } from './content/selection.ts';
import { supportRuleFindings } from './content/support-rules.ts';
import { terms } from './content/terms.ts';
import { titles } from './content/titles.ts';
import { translations } from './content/translations.ts';
import { unusedSources } from './content/unused.ts';
import { byPlace, type Finding } from './finding.ts';
import { parseContent } from './parsed.ts';
import { readPictures } from './picture-file.ts';
import { type Prose, readProse } from './prose.ts';

/** Runs every guard on `content/` below `root`; the findings come in the order of files and lines. */
export function checkContent(root: string): Finding[] {
  const content = readContent(root);
  const { parsed, findings } = parseContent(content);
  const open = blanks(content);
  const proses: Prose[] = [];
  const refused: Finding[] = [];
  for (const entry of content.entries) {
    const result = readProse(entry);
    if ('prose' in result) proses.push(result.prose);
    else refused.push(result.finding);
  }
  return [
    ...content.findings,
    ...open,
    ...withoutBlanks(findings, open),
    ...refused,
    ...nfc(content),
    ...references(parsed, existing(content)),
    ...englishHeadings(proses),
    ...provisions(parsed, proses),
    ...duties(parsed, proses),
    ...amendments(parsed, proses),
    ...titles(parsed),
    ...orders(parsed),
    ...awards(parsed),
    ...producers(parsed),
    ...selection(parsed),
    ...points(parsed, proses),
    ...lengths(parsed, proses),
    ...leaflets(parsed, proses),
    ...links(proses),
    ...citations(parsed, proses),
    ...clauses(parsed, proses),
    ...pictures(proses),
    ...photos(parsed, proses, readPictures(root)),
    ...figures(parsed, proses),
    ...supportRuleFindings(parsed),
    ...glossary(parsed, englishStrings(root)),
    ...terms(parsed),
    ...renderings(parsed),
    ...translations(parsed),
    ...unusedSources(parsed),
    ...interfaceStrings(root),
  ].sort(byPlace);
}

/** Every entry and record that has a file, well formed or not, as `collection/id`. */
function existing({ entries, records }: Content): string[] {
  return [
    ...entries.map(({ kind, id }) => `${COLLECTION_OF[kind]}/${id}`),
    ...records.map(({ collection, id }) => `${collection}/${id}`),
  ];
}
