import type { Place } from '../../collections/place.ts';
import { formerDistrictsOf } from '../former-districts.ts';
import type { Inline } from '../view.ts';
import type { Reader } from './reader.ts';

/** Districts, and the two provinces as they were, ended with this day. */
const LAST_DAY = '2025-06-30';
const NAMES_DISTRICT = /huyện|thị xã|thành phố|TX\.|TP\./iu;

/** Where it is made: as the source writes it and what that is today; the former district where the source does not name it. */
export function placeLines(reader: Reader, place: Place): Inline[][] {
  const { t, text } = reader;
  const { asSourced, today } = place;
  const lines = [reader.place(place)];
  if (!asSourced && today.length === 0) return [...lines, [text(t('product.place.unsaid'))]];
  const unsaid = NAMES_DISTRICT.test(asSourced ?? '') ? [] : formerDistrictsOf(place, reader.site);
  return [
    ...lines,
    ...unsaid.map(({ name, province }) => [
      text(
        t('product.place.formerly', {
          date: reader.date(LAST_DAY),
          district: name,
          province: t(`province.${province}`),
        }),
      ),
    ]),
  ];
}
