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
    provision.changed,
    policy.validity.sentence,
    policy.edition === 'digest' ? policy.notice : undefined,
    `${origin}${new URL(policy.url).pathname}#${anchor}`,
  ]
    .filter(Boolean)
    .join('\n');
}
