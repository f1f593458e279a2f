import type { APIRoute } from 'astro';
import { place } from '../site.ts';

/** A trial edition asks every robot to stay away; a real one shows the way to the site map. */
export const GET: APIRoute = () =>
  new Response(
    place.trial
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${place.origin}/sitemap-index.xml\n`,
  );
