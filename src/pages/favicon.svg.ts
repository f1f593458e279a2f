import type { APIRoute } from 'astro';
import { tabIcon } from '../components/pictures/icons.ts';

export const GET: APIRoute = () => new Response(tabIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
