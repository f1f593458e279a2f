import { expect, test } from 'vitest';
import type { AdministrativeUnit } from '../../src/collections/place.ts';
import { formerDistricts } from '../../src/domain/former-districts.ts';
import { AREA_PANELS } from '../../src/domain/pictures/area-map.ts';
import { readContent } from '../../src/guards/content.ts';
import { parseContent } from '../../src/guards/parsed.ts';

test('the schematic map has a cell for every former district of the table of communes, and for no other', () => {
  const { parsed } = parseContent(readContent('.'));
  const places = new Map(
    parsed
      .filter(({ collection }) => collection === 'places')
      .map(({ id, data }) => [id, data as unknown as AdministrativeUnit]),
  );
  for (const { province, cells } of AREA_PANELS) {
    const known = formerDistricts(places).filter((district) => district.province === province);
    expect(Object.keys(cells).sort()).toEqual(known.map(({ id }) => id).sort());
  }
});
