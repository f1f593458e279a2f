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
   * The office that readers ask about support, and how it wants to be reached, once it has agreed to be named here:
   * `agency` is its folder in content/agencies/. What is undefined is not shown, and the site says that it has no
   * contact to publish; nothing is taken from old leaflets or the press.
   */
  office: {
    agency: 'so-cong-thuong',
    /** For example `khuyencong@example.vn`. With it, pages of programmes open a ready e-mail. */
    email: undefined as string | undefined,
    /** As it shall be read: `0277 000 0000`. */
    telephone: undefined as string | undefined,
    /** Where to go, in one line. Vietnamese alone: a letter or a driver needs it so. */
    address: undefined as string | undefined,
  },
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
