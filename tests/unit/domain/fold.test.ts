import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';

describe('fold', () => {
  test.each([
    ['Đề án khuyến công', 'de-an-khuyen-cong'],
    ['Đồng Tháp', 'dong-thap'],
    ['ĐƯỢC', 'duoc'],
    ['những ngưỡng ẩm ướt', 'nhung-nguong-am-uot'],
    [
      'ằ ẳ ẵ ặ ấ ẩ ẫ ậ ề ể ễ ệ ố ổ ỗ ộ ờ ở ỡ ợ ừ ử ữ ự ỳ ỷ ỹ ỵ',
      'a-a-a-a-a-a-a-a-e-e-e-e-o-o-o-o-o-o-o-o-u-u-u-u-y-y-y-y',
    ],
    ['45/2012/NĐ-CP', '45-2012-nd-cp'],
    ['Điều 5. Ngành nghề', 'dieu-5-nganh-nghe'],
    ['5a, 5đ', '5a-5d'],
    ['một\u00A0hai\nba', 'mot-hai-ba'],
  ])('%s becomes %s', (text, address) => {
    expect(fold(text)).toBe(address);
  });

  test('takes precomposed and combining marks alike', () => {
    const text = 'Đặc sản Đồng Tháp được ưa chuộng ở huyện cũ';
    expect(text.normalize('NFD')).not.toBe(text.normalize('NFC'));
    expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
  });

  test('takes stacked marks in either order', () => {
    expect(fold('e\u0323\u0302')).toBe('e');
    expect(fold('e\u0302\u0323')).toBe('e');
  });

  test('đ and d meet, since an address has no marks', () => {
    expect(fold('đa')).toBe(fold('da'));
  });

  test('has no hyphen at either end and none doubled', () => {
    expect(fold('  “Bột – sen” (thử)… ')).toBe('bot-sen-thu');
  });

  test('words without letters or digits fold to nothing', () => {
    expect(fold('… – “”')).toBe('');
    expect(fold('')).toBe('');
  });
});
