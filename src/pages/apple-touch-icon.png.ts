import type { APIRoute } from 'astro';
import { icon } from '../components/pictures/icons.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await icon(180, 'full')), { headers: { 'Content-Type': 'image/png' } });
