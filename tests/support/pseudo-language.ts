/** What stands around every string of the pseudo-language. Whatever reaches a page outside of it came past the dictionaries. */
export const OPEN = '⟦';
export const CLOSE = '⟧';

const VOWEL = /[aeiouy]/i;
/** How much longer strings may become in another language, by what is usual for German or French. */
const GROWTH = 1.35;

/**
 * An interface string in a language that nobody speaks: longer, full of marks and still readable.
 * `{values}` stay as they are.
 */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const stretched = parts.map((part, at) => (at % 2 === 1 ? part : stretch(part))).join('');
  return OPEN + stretched + CLOSE;
}

/** Says vowels twice, the second time with a mark, until the words are long enough; what is still short gets a tail. */
function stretch(words: string): string {
  let wanted = Math.ceil(words.replace(/\P{L}/gu, '').length * (GROWTH - 1));
  const longer = [...words].map((letter) => {
    const bare = letter.normalize('NFD')[0] ?? '';
    if (wanted <= 0 || !VOWEL.test(bare)) return letter;
    wanted -= 1;
    return letter + `${bare.toLowerCase()}\u0301`.normalize('NFC');
  });
  return longer.join('') + 'ö'.repeat(Math.max(0, wanted));
}

/** A dictionary in the pseudo-language. */
export function pseudoDictionary(dictionary: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(dictionary).map(([key, text]) => [key, pseudo(text)]));
}
