import { readFileSync } from 'node:fs';

/** One page of each layout, in Vietnamese. */
export const LAYOUTS = [
  '/',
  '/van-ban/',
  '/van-ban/cv-khuyen-cong-2021/',
  '/van-ban/nd-45-2012/',
  '/so-tay/khuyen-cong-la-gi/',
  '/ho-tro/ho-tro-may-moc-thiet-bi/',
  '/san-pham/',
  '/de-an/',
  '/bai-viet/cong-van-2021-yeu-cau-gi/',
  '/co-quan/so-cong-thuong/',
  '/co-quan/xa-phuong/',
  '/thuat-ngu/',
  '/tim-kiem/?q=khuyến+công',
  '/gioi-thieu/',
  '/so-do/',
  '/404.html',
];

/** Every address in the site map of the built site. */
export function everyPage(): string[] {
  const map = readFileSync('dist/sitemap-0.xml', 'utf8');
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
}
