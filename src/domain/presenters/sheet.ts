import { qrCode, type QrCode } from '../qr.ts';
import type { PageFrame } from '../view.ts';
import type { Reader } from './reader.ts';

/** What every printed sheet says at its head and foot, wherever the page breaks. */
export interface SheetView {
  site: string;
  /** State and date of checking, as known; the day of the build where the page states nothing of itself. */
  standing: string;
  title: string;
  /** The address without its scheme, short enough to type; while none is set, that this is a trial edition. */
  address: string;
  day: string;
  /** The address as a QR code; undefined while none is set: no domain is invented. */
  code: QrCode | undefined;
}

export function sheetView(reader: Reader, frame: PageFrame, address: string | undefined): SheetView {
  const { t } = reader;
  const day = t('asOf', { date: reader.date(reader.site.day) });
  return {
    site: frame.siteName,
    standing: frame.standing.length > 0 ? frame.standing.join(' · ') : day,
    title: frame.title,
    address: address ? address.replace(/^https?:\/\//, '') : t('trial'),
    day,
    code: address ? qrCode(address) : undefined,
  };
}
