import type { APIRoute } from 'astro';
import { THEME_COLOURS, MARK_PALETTE } from '../components/pictures/mark.ts';
import { siteConfig } from '../site.config.ts';
import { MANIFEST_ICONS } from '../components/pictures/icons.ts';

/** What a telephone needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: siteConfig.name.vi,
      short_name: siteConfig.name.vi,
      description: siteConfig.tagline.vi,
      lang: 'vi',
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      theme_color: THEME_COLOURS.light,
      background_color: MARK_PALETTE['rice-50'],
      icons: MANIFEST_ICONS.map(({ name, size, shape }) => ({
        src: `/icon-${name}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: shape === 'maskable' ? 'maskable' : 'any',
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
