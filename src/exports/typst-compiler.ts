import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { PALETTE } from '../styles/palette.ts';
import { packPdf } from './pack-pdf.ts';
import prose from '../rendering/prose.typ?raw';

const PACKAGES = 'node_modules';
const WASM = join(PACKAGES, '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm');
/** Regular for text, semibold for headings and emphasis, and their italics: each holds every Vietnamese letter. */
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/** The family to name in `#set text(font: …)`. */
export const TYPST_FONT = 'Be Vietnam Pro';

/** The files of the faces, for whoever must know which letters they hold. */
export const fontFiles = (): string[] =>
  FACES.map((face) => join(PACKAGES, '@expo-google-fonts/be-vietnam-pro', face, `BeVietnamPro_${face}.ttf`));

let ready: Promise<TypstCompiler> | undefined;
/** The compiler keeps its files between compilations, so one at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Typst source as the bytes of a PDF: tagged, with the faces embedded, the same bytes for the same source. `files` are
 * further files it may import, by their path from `/`; `/prose.typ`, which the emitter’s output needs, and
 * `/palette.typ` with the colours of the site are always there. Throws what the compiler finds wrong.
 */
export function typstToPdf(source: string, files: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const result = last.then(() => compile(source, files));
  last = result.catch(() => undefined);
  return result;
}

async function compile(source: string, files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const compiler = await (ready ??= load());
  const all = { '/palette.typ': paletteSource(), '/prose.typ': prose, ...files, '/main.typ': source };
  for (const [path, text] of Object.entries(all)) compiler.addSource(path, text);
  const { result, diagnostics = [] } = await compiler.compile({
    mainFilePath: '/main.typ',
    // The format by its number: the word “pdf” gives another one.
    format: 1,
    diagnostics: 'unix',
  });
  // Nothing is remembered from one book to the next: the second of two builds must not differ from the first.
  await compiler.reset();
  if (!result || diagnostics.length > 0) throw new Error(`Typst:\n${diagnostics.join('\n')}`);
  return packPdf(result);
}

/** 28 MB of WebAssembly, loaded once for every file that a build makes. */
async function load(): Promise<TypstCompiler> {
  const { createTypstCompiler } = await import('@myriaddreamin/typst.ts/compiler');
  const { disableDefaultFontAssets, loadFonts } = await import('@myriaddreamin/typst.ts/options.init');
  const compiler = createTypstCompiler();
  await compiler.init({
    // In the form that the WebAssembly’s own loader asks for; it warns of any other, which the types still name.
    getModule: () => ({ module_or_path: readFileSync(WASM) }) as unknown as Uint8Array<ArrayBuffer>,
    beforeBuild: [
      // It would fetch its usual faces from the network.
      disableDefaultFontAssets(),
      loadFonts(
        fontFiles().map((file) => new Uint8Array(readFileSync(file))),
        { assets: false },
      ),
    ],
  });
  return compiler;
}

const paletteSource = () =>
  Object.entries(PALETTE)
    .map(([name, value]) => `#let ${name} = rgb("${value}")\n`)
    .join('');
