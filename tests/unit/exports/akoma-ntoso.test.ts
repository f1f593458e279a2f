import { describe, expect, test } from 'vitest';
import { akomaNtoso } from '../../../src/exports/akoma-ntoso/document.ts';
import { passages } from '../../../src/rendering/passages.ts';
import { resolved } from '../../../src/rendering/plain-form.ts';
import { compileTree, wordsOf } from '../../../src/rendering/tree.ts';
import type { Language } from '../../../src/domain/language.ts';
import { aknProblems } from '../../support/akoma-ntoso.ts';
import { type Element, elementsOf, readXml, textOf } from '../../support/xml.ts';
import { any, entry } from '../support/entry.ts';
import type { Fields } from '../support/front.ts';
import { reader } from '../support/site.ts';

/** No real law: every shape that a Vietnamese text has, under the name “Văn bản A”. */
const LAW = `
Căn cứ [Văn bản B](/van-ban/van-ban-b/#dieu-4-khoan-2);

## Phần thứ nhất. Phần A

## Chương I. Chương A

### Mục 1. Mục A

#### Tiểu mục 1. Tiểu mục A

### Điều 1. Điều **A** & “B”

1. Khoản nhắc [Điều 2](#dieu-2) và [trang ngoài](https://vidu.invalid/?a=1&b=2).

1a. Khoản chèn thêm.

### Điều 2. Điều có điểm

Lời dẫn của điều.

1. Khoản có điểm:
a) điểm a, có gạch:

- gạch một;
- gạch hai:
  - gạch trong gạch.

d) điểm dê;

đ) điểm đê;

e) điểm e.

2. Khoản có bảng:

| Cột | Số |
| --- | --: |
| a < b | **1** |

## Chương II. Chương B

### Điều 3. Sửa đổi, bổ sung một số điều của Văn bản B

1. Sửa đổi khoản 1 Điều 3 như sau:

“1. Khoản mới của văn bản khác:

a) điểm mới;

b) điểm mới.

2. Khoản mới nữa.”

2. Khoản sau lời trích.

### Điều 4. Điều trích không sửa ai

Trích:

> “1. Lời trích.”

## Nơi nhận

- Như trên;
- Lưu.

<LetterSignature>

**NGƯỜI KÝ**\\
Chức vụ

Họ tên

</LetterSignature>

## Phụ lục I. Phụ lục A

### Điều 1. Điều của phụ lục

1. Khoản của phụ lục.

### I. Mục của phụ lục

1.1. Khoản thập phân.

## Phụ lục II

Chữ của phụ lục, số <Blank />/A.
`;

const LETTER = `
<LetterHead>

Số: <Blank />/UBND-A

Nơi A, ngày <Blank /> tháng <Blank /> năm 2021

</LetterHead>

## Kính gửi:

- Ông A;
- Bà B.

Thực hiện việc A:

## 1. Sở A:

- Làm một.
- Làm hai.

## 2. Sở B:

Làm ba.

<LetterClosing>

Đề nghị làm./.

</LetterClosing>

## Nơi nhận:

- Như trên.

<LetterSignature>

Họ tên

</LetterSignature>
`;

const PLACE = { origin: 'https://vidu.invalid', siteName: 'Trang thử' };
const issuer = entry('agency', 'co-quan-a', {}, { en: {} });
const other = entry('policy', 'van-ban-b', { number: '2/2019/NĐ-CP', signedOn: '2019-05-06' });
const law = (fields: Fields = {}, more = {}) =>
  entry(
    'policy',
    'van-ban-a',
    {
      edition: 'verbatim',
      signedOn: '2020-02-01',
      effectiveFrom: '2020-03-01',
      legalBases: ['van-ban-b'],
      changes: [
        { type: 'amends', target: 'van-ban-b', by: 'dieu-3', verification: 'official' },
        { type: 'replaces', targetNumber: '9/1999/NĐ-CP', verification: 'official' },
      ],
      ...fields,
    },
    more,
  );
const letter = entry(
  'policy',
  'cong-van-a',
  {
    edition: 'verbatim',
    documentType: 'official-letter',
    number: '/UBND-A',
    leftBlank: ['number', 'day', 'month'],
    signedOn: '2021',
  },
  { en: {} },
);

function written(one: ReturnType<typeof law>, body: string, others: unknown[] = [], language: Language = 'vi') {
  const read = reader(language, [one, issuer, other, ...others]);
  const tree = resolved(compileTree(body, `content/policies/${one.id}/index.${language}.mdx`), {
    reader: read,
    entry: any(one),
  });
  return { xml: akomaNtoso(read, one, tree, PLACE), tree };
}
const read = (...given: Parameters<typeof written>) => readXml(written(...given).xml);

const all = (root: Element, name: string) => [...elementsOf(root)].filter((element) => element.name === name);
const byAnchor = (root: Element) =>
  Object.fromEntries(
    [...elementsOf(root)].flatMap(({ name, attributes: { GUID, eId } }) => (GUID ? [[GUID, `${name} ${eId}`]] : [])),
  );
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('a law of every shape', () => {
  test('keeps the rules of the standard', () => {
    expect(aknProblems(read(law(), LAW))).toEqual([]);
  });

  test('keeps them in translation too, annexes included', () => {
    expect(aknProblems(read(law({}, { en: {} }), LAW, [], 'en'))).toEqual([]);
  });

  test('names each part by the Naming Convention; đ never meets d', () => {
    expect(byAnchor(read(law(), LAW))).toMatchObject({
      'phan-1': 'part part_1',
      'phan-1-chuong-1': 'chapter part_1__chp_1',
      'phan-1-chuong-1-muc-1': 'section part_1__chp_1__sec_1',
      'phan-1-chuong-1-muc-1-tieu-muc-1': 'subsection part_1__chp_1__sec_1__subsec_1',
      'dieu-1': 'article art_1',
      'dieu-1-khoan-1a': 'paragraph art_1__para_1a',
      'dieu-2-khoan-1-diem-a-y-2': 'indent art_2__para_1__point_a__indent_2',
      'dieu-2-khoan-1-diem-d': 'point art_2__para_1__point_d',
      'dieu-2-khoan-1-diem-dd': 'point art_2__para_1__point_dd',
      'noi-nhan': 'hcontainer hcontainer_1',
      'noi-nhan-y-1': 'indent hcontainer_1__indent_1',
      'phu-luc-1': 'attachment att_1',
      'phu-luc-1-dieu-1-khoan-1': 'paragraph att_1__art_1__para_1',
      'phu-luc-1-muc-1-khoan-1-1': 'paragraph att_1__sec_1__para_1-1',
      'phu-luc-2': 'attachment att_2',
    });
  });

  test('has every anchor of the page once, each with an eId of its own', () => {
    const { xml, tree } = written(law(), LAW);
    const anchors = passages(tree).flatMap(({ anchor }) => anchor ?? []);
    const names = byAnchor(readXml(xml));
    expect(Object.keys(names).sort()).toEqual([...anchors].sort());
    expect(new Set(Object.values(names)).size).toBe(anchors.length);
  });

  test('says the words of the text and no others, annexes last', () => {
    const { xml, tree } = written(law(), LAW);
    const root = readXml(xml);
    const parts = ['preamble', 'body', 'conclusions', 'attachments'].flatMap((name) => all(root, name));
    expect(withoutSpace(parts.map(textOf).join(''))).toBe(withoutSpace(wordsOf([tree])));
  });

  test('nests as the text does: an article in its subsection, a clause in its article', () => {
    const subsection = all(read(law(), LAW), 'subsection')[0]!;
    expect(all(subsection, 'article').map(({ attributes }) => attributes['eId'])).toEqual(['art_1', 'art_2']);
  });

  test('a quotation is new wording where the facts say so, and else an extract', () => {
    const root = read(law(), LAW);
    const [mod] = all(root, 'mod');
    expect([mod?.attributes['eId'], all(mod!, 'quotedStructure')[0]?.attributes['eId']]).toEqual([
      'art_3__para_1__mod_1',
      'art_3__para_1__mod_1__qstr_1',
    ]);
    expect(all(mod!, 'point').map(({ attributes }) => attributes['GUID'])).toEqual([undefined, undefined]);
    expect(all(root, 'embeddedStructure').map(({ attributes }) => attributes['eId'])).toEqual([
      'art_4__embeddedStructure_1',
    ]);
    expect(all(read(law({ changes: [] }), LAW), 'mod')).toEqual([]);
  });

  test('links lead to provisions and texts by their addresses, and to the web as on the page', () => {
    const root = read(law(), LAW);
    expect(all(root, 'ref').map(({ attributes }) => attributes['href'])).toEqual([
      '/akn/vn/act/decree/co-quan-a/2019-05-06/2-2019-nd-cp/~art_4__para_2',
      '#art_2',
    ]);
    expect(all(root, 'a').map(({ attributes }) => attributes['href'])).toEqual(['https://vidu.invalid/?a=1&b=2']);
  });

  test('what the source leaves blank is an omission, not made up', () => {
    expect(all(read(law(), LAW), 'omissis').map((blank) => [textOf(blank), blank.attributes['status']])).toEqual([
      ['……', 'undefined'],
    ]);
  });
});

describe('the life of a text', () => {
  const changer = (id: string, type: string, from: string | undefined, verification = 'official') =>
    entry('policy', id, {
      number: `${id}/NĐ`,
      signedOn: '2024-01-02',
      changes: [{ type, target: 'van-ban-a', verification, ...(from ? { from } : {}) }],
    });
  const events = (...others: unknown[]) =>
    all(read(law(), LAW, others), 'eventRef').map(({ attributes: { type, date, source } }) => [type, date, source]);

  test('tells signing, force and each change, with the text that makes it', () => {
    const others = [changer('van-ban-c', 'repeals', '2030-01-01'), changer('van-ban-d', 'amends', '2024-02-03')];
    expect(events(...others)).toEqual([
      ['generation', '2020-02-01', '#original'],
      [undefined, '2020-03-01', '#original'],
      ['amendment', '2024-02-03', expect.stringMatching(/^#passiveRef_/)],
      ['repeal', '2030-01-01', expect.stringMatching(/^#passiveRef_/)],
    ]);
    const root = read(law(), LAW, others);
    expect(aknProblems(root)).toEqual([]);
    expect(all(root, 'timeInterval').map(({ attributes }) => attributes)).toEqual([
      { start: '#eref_2', end: '#eref_4', refersTo: '#in-force' },
    ]);
  });

  test('a change without a day, or still to be checked, is a reference and no event', () => {
    const others = [
      changer('van-ban-c', 'amends', undefined),
      changer('van-ban-d', 'repeals', '2024-02-03', 'unchecked'),
    ];
    expect(events(...others)).toHaveLength(2);
    expect(all(read(law(), LAW, others), 'passiveRef')).toHaveLength(2);
  });

  test('names what it changes and what it is based on; of an unknown text the number alone', () => {
    const root = read(law(), LAW);
    expect(all(root, 'activeRef').map(({ attributes }) => attributes['href'])).toEqual([
      '/akn/vn/act/decree/co-quan-a/2019-05-06/2-2019-nd-cp',
    ]);
    expect(all(root, 'TLCReference').map(({ attributes: { name, href } }) => [name, href])).toEqual([
      ['legalBasis', '/akn/vn/act/decree/co-quan-a/2019-05-06/2-2019-nd-cp'],
      ['changes', '/akn/ontology/reference/vn.9-1999-nd-cp'],
    ]);
  });
});

describe('a letter whose number and day were left blank', () => {
  const root = read(letter, LETTER);

  test('keeps the rules of the standard', () => {
    expect(aknProblems(root)).toEqual([]);
  });

  test('is a document with the year in its address, and a date that says it is a year only', () => {
    expect(all(root, 'FRBRuri')[0]?.attributes['value']).toBe('/akn/vn/doc/official-letter/co-quan-a/2021/cong-van-a');
    expect(
      all(root, 'FRBRdate')
        .slice(0, 2)
        .map(({ attributes }) => attributes),
    ).toEqual([
      { date: '2021-01-01', name: 'year-only' },
      { date: '2021-01-01', name: 'year-only' },
    ]);
    expect(all(root, 'eventRef')[0]?.attributes['refersTo']).toBe('#year-only');
  });

  test('its end belongs to no section, and who signed stands in the conclusions', () => {
    expect(all(root, 'hcontainer').map(({ attributes }) => attributes['name'])).toEqual([
      'heading',
      'closing',
      'heading',
    ]);
    expect(all(root, 'section').map((section) => textOf(section).includes('Đề nghị'))).toEqual([false, false]);
    expect(textOf(all(root, 'conclusions')[0]!).trim()).toBe('Họ tên');
  });

  test('the translation is an expression of its own, named like its original and without authority', () => {
    const english = read(letter, LETTER, [], 'en');
    expect(aknProblems(english)).toEqual([]);
    expect(byAnchor(english)).toEqual(byAnchor(root));
    expect(all(english, 'FRBRtranslation')[0]?.attributes).toMatchObject({
      fromLanguage: 'vie',
      authoritative: 'false',
    });
    expect(all(english, 'FRBRuri')[1]?.attributes['value']).toMatch(/\/eng@$/);
  });
});

test.each([
  ['a text without a date', { signedOn: undefined, effectiveFrom: undefined }],
  ['a month', { signedOn: '2020-02' }],
  ['another wording than the one signed', { version: '2022-01-02' }],
  ['a directive', { documentType: 'directive' }],
])('%s keeps the rules too', (_name, fields) => {
  expect(aknProblems(read(law(fields), LAW))).toEqual([]);
});

test.each([
  ['act', 'decree'],
  ['doc', 'directive'],
])('an empty <%s> keeps the rules', (_root, documentType) => {
  expect(aknProblems(read(law({ documentType }), '\n'))).toEqual([]);
});

test('an annex without a number, a picture and a list of another list keep the rules', () => {
  const body =
    '## Điều 1. A\n\n- một:\n\n  1. con\n\n  | a |\n  | --- |\n  | b |\n\nĐoạn giữa.\n\n- hai\n\n## Phụ lục\n\n- ba\n';
  expect(aknProblems(read(law(), body))).toEqual([]);
});

test('a digest has none: it would pose as the text', () => {
  expect(() => written(law({ edition: 'digest' }), LAW)).toThrow('digest');
});

test('our notes beside provisions are no words of the text', () => {
  const noted = law({
    provisions: { 'dieu-1': { verification: 'unchecked', sources: ['nguon-a'] } },
  });
  expect(written(noted, LAW).xml).not.toContain('mark.unchecked');
});

describe('the rules find what breaks them', () => {
  const good = written(law(), LAW).xml;
  test.each([
    ['an eId twice', (xml: string) => xml.replace('eId="art_2"', 'eId="art_1"')],
    ['an eId of another element', (xml: string) => xml.replace('eId="art_2"', 'eId="sec_2"')],
    ['a block in the body', (xml: string) => xml.replace('<body>', '<body><p>a</p>')],
    ['content beside divisions', (xml: string) => xml.replace(/<intro (.*?)<\/intro>/s, '<content $1</content>')],
    ['a reference that leads nowhere', (xml: string) => xml.replace('href="#art_2"', 'href="#art_99"')],
    ['a source that is no text', (xml: string) => xml.replace('source="#original"', 'source="#editor"')],
    ['a day that does not exist', (xml: string) => xml.replace('2020-02-01"', '2020-02-30"')],
    ['meta out of order', (xml: string) => xml.replace(/(<lifecycle.*?<\/lifecycle>)(.*?)(<\/meta>)/s, '$2$1$3')],
    ['no language', (xml: string) => xml.replace(/<FRBRlanguage[^>]*>/, '')],
    ['another country', (xml: string) => xml.replace('<FRBRcountry value="vn"/>', '<FRBRcountry value="fr"/>')],
  ])('%s', (_name, spoil) => {
    expect(spoil(good)).not.toBe(good);
    expect(aknProblems(readXml(spoil(good)))).not.toEqual([]);
  });

  test.each(['<a><b></a></b>', '<a>&nbsp;</a>', '<a b="1" b="2"/>', '<a/><b/>', '<a b=1/>'])(
    '%s is not well-formed',
    (xml) => {
      expect(() => readXml(xml)).toThrow();
    },
  );
});
