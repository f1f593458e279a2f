import { qrCode, type QrCode } from '../qr.ts';
import type { Recognition } from '../recognition.ts';
import { verificationPath } from '../routes.ts';
import { type InBoth, plain, type Readers } from './in-both.ts';

/** The label that leads to the page to check a recognition by. */
export interface LabelView {
  name: string;
  scheme: InBoth;
  given: InBoth | undefined;
  scan: InBoth;
  /** The address without its scheme, in parts between which it may break; undefined while none is set. */
  address: string[] | undefined;
  /** The address as a QR code; undefined while none is set: no domain is invented. */
  code: QrCode | undefined;
  none: InBoth;
}

/** `said` is what the page says of the recognition; `address` is the page’s own. */
export function labelView(
  readers: Readers,
  { product, code }: Recognition,
  said: Pick<LabelView, 'scheme' | 'given'>,
  address: string | undefined,
): LabelView {
  return {
    name: product.words.vi.title,
    scheme: said.scheme,
    given: said.given,
    scan: plain(readers, ({ t }) => t('checkPage.label.scan')),
    address: address ? (new URL(address).host + verificationPath(code)).split(/(?=\.|\/x)/) : undefined,
    code: address ? qrCode(address) : undefined,
    none: plain(readers, ({ t }) => t('checkPage.label.none')),
  };
}
