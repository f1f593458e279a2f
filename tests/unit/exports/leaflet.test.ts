import { expect, test } from 'vitest';
import { leafletTypst } from '../../../src/exports/leaflet/pdf.ts';
import { el, words } from '../../../src/rendering/tree.ts';
import { entry } from '../support/entry.ts';
import { reader } from '../support/site.ts';

const leaflet = entry('leaflet', 'a', { title: 'Hỏi “ai”?', askWhom: 'co-quan-a' });
const sheet = { site: 'Trang thử', standing: '', title: '', address: 'trial', day: '', code: undefined };
const body = {
  type: 'root',
  children: [
    el('p', {}, [words('Mặt trước: '), el('a', { href: '/van-ban/' }, [words('văn bản')])]),
    el('hr', {}, []),
    el('p', {}, [words('Mặt sau')]),
  ],
};
const known = [leaflet, entry('agency', 'co-quan-a'), entry('handbook', 'chuong-a'), entry('policy', 'van-ban-a')];
const typst = leafletTypst(reader('vi', known), leaflet, sheet, body);

test('the two sides are parted where the line stands', () => {
  const [front = '', back = ''] = typst.split('#pagebreak()');
  expect(front).toContain('Mặt trước');
  expect(front).not.toContain('Mặt sau');
  expect(back).toContain('Mặt sau');
});

test('the back says what the front is called, and has no lead of its own', () => {
  expect(typst.match(/title: "Hỏi “ai”\?"/g)).toHaveLength(3);
  expect(typst.match(/lead: none/g)).toHaveLength(1);
});

test('a link is its words: paper leads nowhere', () => {
  expect(typst).toContain('văn bản');
  expect(typst).not.toContain('/van\\-ban/');
  expect(typst).not.toContain('#link');
});
