/**
 * The one file an operator edits. Everything here may be changed without knowing the code.
 */
export const siteConfig = {
  /** Name of the site. */
  name: { vi: 'Khuyến công Đồng Tháp', en: 'Khuyến công Đồng Tháp' },
  /** One line under the name. */
  tagline: {
    vi: 'Chính sách · Hỗ trợ · Sản phẩm',
    en: 'Policy · Support · Products',
  },
  /**
   * Who runs the site, as it shall be named in the footer. Empty until an operator takes it on:
   * nothing is shown in its place, and no name is invented.
   */
  operator: undefined as { vi: string; en: string } | undefined,
  /** Ways to reach the operator. Empty: the site shows no contact. */
  contacts: [] as Array<{ label: { vi: string; en: string }; href: string }>,
  /**
   * Canonical address, for example `https://khuyencong.example.vn`, without a slash at the end.
   * Undefined: the site counts as a trial, asks search engines to stay away, and invents no domain.
   * The environment variable SITE_ORIGIN comes before it.
   */
  origin: undefined as string | undefined,
  /** Licence of our own words. Official texts belong to nobody and are exempt. */
  contentLicence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;

/** The address used while none is configured. */
const TRIAL_ORIGIN = 'http://localhost:4321';

/** Canonical origin of this build, and whether it is only a trial. `given` is the variable SITE_ORIGIN. */
export function canonicalOrigin(given: string | undefined): { origin: string; trial: boolean } {
  const chosen = given || siteConfig.origin;
  if (!chosen) return { origin: TRIAL_ORIGIN, trial: true };
  if (!/^https?:\/\/[^/]+$/.test(chosen)) {
    throw new Error(
      `SITE_ORIGIN “${chosen}”: viết như https://ten-mien.vn, không có dấu / ở cuối. / write it as https://domain.vn, without a slash at the end.`,
    );
  }
  return { origin: chosen, trial: false };
}
