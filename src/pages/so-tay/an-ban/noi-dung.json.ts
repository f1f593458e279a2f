import { contentsOf } from '../../../domain/editions/contents.ts';
import { loadSite } from '../../../site.ts';

/** What the handbook holds today, part by part: what `npm run release` keeps of this day as an edition. */
export async function GET(): Promise<Response> {
  const site = await loadSite();
  return Response.json({ date: site.day, holds: contentsOf(site) });
}
