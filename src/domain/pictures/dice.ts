/** Chance that falls the same way for the same words, on every machine and in every build. */
export class Dice {
  #state: number;

  constructor(words: string) {
    // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
    this.#state = 0x811c9dc5;
    for (const letter of words) this.#state = Math.imul(this.#state ^ letter.codePointAt(0)!, 0x01000193);
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    // One step of a mulberry32 generator: neighbouring seeds fall far apart.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  /** One of the things. */
  pick<T>(things: readonly T[]): T {
    return things[this.below(things.length)]!;
  }

  /** True once in so many throws. */
  once(inSoMany: number): boolean {
    return this.below(inSoMany) === 0;
  }
}
