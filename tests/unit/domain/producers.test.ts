import { describe, expect, test } from 'vitest';
import type { ProducerNaming } from '../../../src/collections/producer.ts';
import { isMaker, producerKey, producerOf } from '../../../src/domain/producers.ts';

describe('the core of a name', () => {
  test.each([
    ['Hợp tác xã Đông Nghi', 'dong-nghi'],
    ['Hợp tác xã Nông nghiệp Đông Nghi', 'dong-nghi'],
    ['HTX NN Đông Nghi', 'dong-nghi'],
    ['HTX. Dịch vụ nông nghiệp ĐÔNG NGHI', 'dong-nghi'],
    ['Hợp tác xã Sen Việt', 'sen-viet'],
    ['Chi nhánh Công ty Cổ phần thực phẩm Sen Đại Việt', 'sen-dai-viet'],
    ['Cty CP Thực phẩm Sen Đại Việt', 'sen-dai-viet'],
    ['Công ty TNHH xuất nhập khẩu Hương Sen Việt', 'huong-sen-viet'],
    ['Cty TNHH XNK Hương Sen Việt', 'huong-sen-viet'],
    ['Công ty TNHH Sản xuất và Thương mại Hương Sen Đồng Tháp', 'huong-sen-dong-thap'],
    ['Cty TNHH SX-TM Hương Sen Đồng Tháp', 'huong-sen-dong-thap'],
    ['CÔNG TY TRÁCH NHIỆM HỮU HẠN SX & TM HƯƠNG SEN ĐỒNG THÁP', 'huong-sen-dong-thap'],
    ['Công ty TNHH MTV Ba Tre', 'ba-tre'],
    ['Công ty trách nhiệm hữu hạn một thành viên Ba Tre', 'ba-tre'],
    ['Công ty TNHH Hai Thành Viên Ba Tre', 'ba-tre'],
    ['DNTN Thảo Minh', 'thao-minh'],
    ['Doanh nghiệp tư nhân Thảo Minh', 'thao-minh'],
    ['HKD Lệ Quyên', 'le-quyen'],
    ['Hộ kinh doanh Lệ Quyên', 'le-quyen'],
    ['Cơ sở sản xuất Mắm Bà Hai Diễm', 'mam-ba-hai-diem'],
    ['Cơ sở nem Giáo Thơ (ông Nguyễn Thành Thơ)', 'nem-giao-tho'],
    ['Cơ sở nem Giáo Thơ', 'nem-giao-tho'],
    ['Ông Huỳnh Ngọc Hậu', 'huynh-ngoc-hau'],
    ['Ecolotus', 'ecolotus'],
    ['Công ty ECOHOME', 'ecohome'],
    ['Công ty TNHH Thương mại HK', 'hk'],
    ['Cơ sở TM', 'tm'],
  ])('%s', (name, key) => {
    expect(producerKey(name)).toBe(key);
    expect(producerKey(name.normalize('NFD'))).toBe(key);
  });

  test('a name of nothing but common words stays whole', () => {
    expect(producerKey('Hợp tác xã Dịch vụ Nông nghiệp')).not.toBe('');
  });

  test('words of the legal form within a name belong to it', () => {
    expect(producerKey('Cơ sở Tân Phú Sản Xuất')).toBe('tan-phu-san-xuat');
    expect(producerKey('Công ty Cốp Sen')).toBe('cop-sen');
  });
});

test.each([
  ['Làng nghề dệt chiếu Định Yên', false],
  ['Làng bột Sa Đéc', false],
  ['nhãn hiệu Sa Giang', false],
  ['Nhãn hiệu Sa Giang', false],
  ['nhiều cơ sở, trong đó có Mắm Bà Hai Diễm', false],
  ['Nhiều cơ sở', false],
  ['7 hộ sản xuất bột Sa Đéc', false],
  ['Lộc Thịnh Phát (hai nông dân)', true],
  ['Langbiang', true],
])('%s names a maker: %s', (name, answer) => {
  expect(isMaker(name)).toBe(answer);
  expect(producerOf(name, []) !== undefined).toBe(answer);
});

describe('makers whom the site tells apart or together', () => {
  const naming = (fields: Pick<ProducerNaming, 'name'> & Partial<ProducerNaming>): ProducerNaming => ({
    alsoWritten: [],
    otherThan: [],
    reason: 'Nguồn nói rõ.',
    ...fields,
  });
  const namings = [
    naming({ name: 'Hợp tác xã A', alsoWritten: ['Nhà máy của A'] }),
    naming({ name: 'Công ty B', otherThan: ['Hợp tác xã B'] }),
  ];

  test('one written in two ways goes by one name, another of a like name by all of its words', () => {
    expect(producerOf('Nhà máy của A', namings)).toEqual({ id: 'a', name: 'Hợp tác xã A' });
    expect(producerOf('Hợp tác xã A', namings)).toEqual({ id: 'a', name: 'Hợp tác xã A' });
    expect(producerOf('Công ty B', namings)).toEqual({ id: 'b', name: 'Công ty B' });
    expect(producerOf('Hợp tác xã B', namings)).toEqual({ id: 'hop-tac-xa-b', name: 'Hợp tác xã B' });
    expect(producerOf(undefined, namings)).toBeUndefined();
  });

  test('one that is another than its namesake may be written in two ways too', () => {
    const other = [
      naming({ name: 'Công ty B', otherThan: ['Hợp tác xã B'] }),
      naming({ name: 'Hợp tác xã B', alsoWritten: ['HTX Dịch vụ B'] }),
    ];
    const shown = { id: 'hop-tac-xa-b', name: 'Hợp tác xã B' };
    expect(producerOf('Công ty B', other)).toEqual({ id: 'b', name: 'Công ty B' });
    expect(producerOf('Hợp tác xã B', other)).toEqual(shown);
    expect(producerOf('HTX Dịch vụ B', other)).toEqual(shown);
  });
});
