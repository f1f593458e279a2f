import { expect, test } from 'vitest';
import { mailAddress, messageText, withPart } from '../../../../src/domain/support/message.ts';

const MESSAGE = {
  greeting: 'Kính gửi: Sở A',
  about: ['Tôi hỏi về B.', 'Tôi đọc ở C.'],
  parts: [
    { lead: 'Xin hỏi:', items: ['Bao nhiêu?', 'Ở đâu?'] },
    { lead: 'Không có gì:', items: [] },
  ],
  closing: ['Xin cảm ơn.', 'Họ tên: …'],
};
const TEXT =
  'Kính gửi: Sở A\n\nTôi hỏi về B. Tôi đọc ở C.\n\nXin hỏi:\n- Bao nhiêu?\n- Ở đâu?\n\nXin cảm ơn.\nHọ tên: …';

test('a message is paragraphs, and a part with nothing in it is left out', () => {
  expect(messageText(MESSAGE)).toBe(TEXT);
});

test('a part that is added later stands before the closing', () => {
  expect(withPart(TEXT, { lead: 'Về tôi:', items: ['Hộ kinh doanh'] })).toBe(
    messageText({ ...MESSAGE, parts: [...MESSAGE.parts, { lead: 'Về tôi:', items: ['Hộ kinh doanh'] }] }),
  );
  expect(withPart(TEXT, { lead: 'Về tôi:', items: [] })).toBe(TEXT);
});

test('an e-mail opens with subject and text, nothing of them read as part of the address', () => {
  const address = mailAddress('so-a@vidu.invalid', 'Hỏi & đáp?', 'Một\nHai & ba');
  expect(address).toBe(
    'mailto:so-a@vidu.invalid?subject=H%E1%BB%8Fi%20%26%20%C4%91%C3%A1p%3F&body=M%E1%BB%99t%0D%0AHai%20%26%20ba',
  );
  expect(new URL(address).searchParams.get('body')).toBe('Một\r\nHai & ba');
});
