import type { APIRoute } from 'astro';
import { icon, MANIFEST_ICONS, type ManifestIcon } from '../components/pictures/icons.ts';

export function getStaticPaths() {
  return MANIFEST_ICONS.map((one) => ({ params: { name: one.name }, props: one }));
}

export const GET: APIRoute<ManifestIcon> = async ({ props }) =>
  new Response(new Uint8Array(await icon(props.size, props.shape)), { headers: { 'Content-Type': 'image/png' } });
