import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../../exports/deadline.ts';
import { DEADLINE_ICS } from '../../domain/files.ts';
import { deadlinePages, type ProgrammeAddress } from '../../domain/pages.ts';
import { loadSite, place, readerOf } from '../../site.ts';

/** The last day of a programme for a calendar: `/ho-tro/<id>/han-nop.ics`. */
export async function getStaticPaths() {
  return deadlinePages(await loadSite()).map((page) => ({
    params: { entry: page.path.slice(1, -1), file: DEADLINE_ICS[page.language] },
    props: page,
  }));
}

export const GET: APIRoute<ProgrammeAddress> = async ({ props: { entry, language } }) =>
  new Response(deadlineCalendar(await readerOf(language), entry, place), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
