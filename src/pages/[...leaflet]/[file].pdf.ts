import type { APIRoute } from 'astro';
import { leafletPdf } from '../../exports/leaflet/pdf.ts';
import { LEAFLET_PDF } from '../../domain/files.ts';
import { type LeafletAddress, leafletPages } from '../../domain/pages.ts';
import { canonicalAddress, entryFrame } from '../../domain/presenters/frame.ts';
import { sheetView } from '../../domain/presenters/sheet.ts';
import { bodyTree, loadSite, place, readerOf } from '../../site.ts';

/** The same leaflet as a PDF: `/so-tay/to-roi/<id>/to-roi.pdf`. */
export async function getStaticPaths() {
  return leafletPages(await loadSite()).map((page) => ({
    params: { leaflet: page.path.slice(1, -1), file: LEAFLET_PDF[page.language] },
    props: page,
  }));
}

export const GET: APIRoute<LeafletAddress> = async ({ props: { entry, language } }) => {
  const reader = await readerOf(language);
  const frame = entryFrame(reader, entry, place);
  const sheet = sheetView(reader, frame, place.trial ? undefined : canonicalAddress(frame, place.origin));
  const bytes = await leafletPdf(reader, entry, sheet, await bodyTree(reader, entry));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
