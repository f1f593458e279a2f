import type { PolicyData } from './policy-data.ts';

/**
 * A provision as one copies it into a letter or a message: its words, what it is, its state with the day, that a digest
 * is no law, and where it stands. Undefined when the text has no such provision.
 */
export function citationText(policy: PolicyData, anchor: string, origin: string): string | undefined {
  const provision = policy.provisions.find((one) => one.anchor === anchor);
  if (!provision) return undefined;
  const name = provision.citation + (policy.language === 'vi' ? ' ' : ', ') + policy.name;
  return [
    // Only words of the law stand in quotation marks.
    policy.edition === 'verbatim' && policy.textLanguage === 'vi' ? `“${provision.text}”` : provision.text,
    name[0]!.toUpperCase() + name.slice(1),
    sentence(provision.mark ?? policy.mark),
    provision.changed,
    policy.validity.sentence,
    policy.edition === 'digest' ? policy.notice : undefined,
    `${origin}${new URL(policy.url).pathname}#${anchor}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Words shown of a provision before they are cut. */
const LONGEST = 420;

/** What a preview says: where the link leads, its words, and whether they still hold. */
export interface Preview {
  name: string;
  words: string;
  state: string;
}

/** The words behind a link to a legal text or a provision of it, taken from the file beside that text. */
export function previewOf(policy: PolicyData, anchor: string): Preview {
  const provision = policy.provisions.find((one) => one.anchor === anchor);
  const below = provision ? policy.provisions.filter((one) => one.anchor.startsWith(`${anchor}-`)) : [];
  // A preview that shows several provisions shows every doubt about them.
  const marks = new Set([provision?.mark, ...below.map(({ mark }) => mark)].filter(Boolean));
  const state = [
    ...(marks.size > 0 ? [...marks] : [policy.mark]).map(sentence),
    provision?.changed,
    policy.validity.sentence,
  ]
    .filter(Boolean)
    .join(' ');
  if (!provision) return { name: policy.title, words: cut(policy.summary), state };
  const name = provision.citation + (policy.language === 'vi' ? ' ' : ', ') + policy.name;
  // What stands below an article or clause says what it is about, where it says little itself.
  const all = [provision, ...below].map(({ text }) => text).join(' ');
  return { name: name[0]!.toUpperCase() + name.slice(1), words: cut(all), state };
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;
}

/** A mark as a sentence of its own: "Bản 2012 · chưa đối chiếu văn bản gốc." */
const sentence = (mark: string | undefined) => mark && `${mark[0]!.toUpperCase()}${mark.slice(1)}.`;
