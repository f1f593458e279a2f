declare namespace App {
  interface Locals {
    /** What prose components need to know of the page they stand on; set by the entry page before its body is rendered. */
    prose?: import('./components/prose/context.ts').ProseContext;
  }
}

/** Cuts a font down to the letters given; the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'woff2' | 'woff' | 'sfnt' },
  ): Promise<Uint8Array>;
}
