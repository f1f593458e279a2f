/**
 * Writes Vietnamese (or any Latin text) as an address: no marks, đ as d, hyphens between words.
 * `Đề án khuyến công` → `de-an-khuyen-cong`. Takes NFC and NFD alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
