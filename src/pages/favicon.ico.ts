import type { APIRoute } from 'astro';
import { icoOf, icon } from '../components/pictures/icons.ts';

/** For programs that ask for this address without reading the page. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(icoOf(await icon(32, 'tile'), 32)), { headers: { 'Content-Type': 'image/x-icon' } });
