import { say } from '../../collections/message.ts';
import type { Kind } from '../../collections/kinds.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';
import type { Prose } from '../prose.ts';

/** Kinds whose readers take numbers for rules: there a number without a passport is refused. */
const GUARDED: readonly Kind[] = ['programme', 'handbook', 'article', 'question', 'leaflet'];

const NUMBER = String.raw`\d(?:[\d.,]*\d)?`;
const END = String.raw`(?![\p{L}])`;

/** Money, shares and rates: `300 triệu`, `1,5 tỷ đồng`, `50.000đ`, `50 %`, `VND 300 million`, `1.5 times`. */
const AMOUNT = new RegExp(
  [
    String.raw`${NUMBER}\s*(?:%|phần trăm|percent|per cent|VND|₫|million|billion)`,
    String.raw`${NUMBER}\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+đồng)?${END}`,
    // The province has the word in its name: “năm 2025, Đồng Tháp” is no sum.
    String.raw`${NUMBER}\s*đồng(?!\s+Tháp)${END}`,
    String.raw`${NUMBER}đ(?![\p{L})])`,
    String.raw`${NUMBER}\s*(?:lần\s+mức|times\s+the)${END}`,
    String.raw`\d+[.,]\d+\s*(?:lần|times)${END}`,
    String.raw`VND\s*\d`,
  ].join('|'),
  'iu',
);

/** A legal deadline: `trong thời hạn 30 ngày`, `chậm nhất là 15 ngày`, `within 30 days`. */
const DEADLINE =
  /(?:trong|trước|chậm nhất|quá)(?:\s+(?:vòng|thời hạn|thời gian|là))*\s+\d+\s+(?:ngày|tháng)|(?:within|no later than|at least)\s+\d+\s+(?:working\s+)?(?:days|months)/iu;

/** Amounts, rates and deadlines are records in `content/figures/`, so that both languages show the same number with its mark. */
export function figures(parsed: readonly Parsed[], all: readonly Prose[]): Finding[] {
  const known = new Set(parsed.filter(({ collection }) => collection === 'figures').map(({ id }) => id));
  return [
    ...all.flatMap(({ entry, figures: used }) =>
      used.filter(({ text }) => !known.has(text)).map(({ line, text }) => ({ file: entry.file, line, message: missing(text) })),
    ),
    ...all
      .filter(({ entry }) => GUARDED.includes(entry.kind))
      .flatMap(({ entry, texts }) => texts.flatMap(({ line, text }) =>
          bare(text).map((amount) => ({
            file: entry.file,
            // A block may run over several lines.
            line: line + text.slice(0, text.indexOf(amount)).split('\n').length - 1,
            message: bareAmount(amount),
          })),
        )),
    ...parsed.flatMap((item) => bareInFields(item)),
  ];
}

/** The amounts in a text that should be figures. */
export function bare(text: string): string[] {
  return [AMOUNT, DEADLINE].flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

function bareInFields({ file, data }: Parsed): Finding[] {
  if (!isEntryFile(file) || !GUARDED.includes(file.kind)) return [];
  const fields: Array<[PropertyKey[], string]> = [
    [['title'], String(data['title'])],
    [['summary'], String(data['summary'])],
    [['audience'], String(data['audience'] ?? '')],
    ...((data['easy'] as string[] | undefined) ?? []).map((text, at): [PropertyKey[], string] => [['easy', at], text]),
    ...Object.entries((data['words'] as Record<string, string> | undefined) ?? {}).map(([id, text]): [PropertyKey[], string] => [['words', id], text]),
  ];
  return fields.flatMap(([path, text]) =>
    bare(text).map((amount) => ({ file: file.file, line: file.yaml.lineOf(path), field: path.join('.'), message: bareAmount(amount) })),
  );
}

const bareAmount = (amount: string) =>
  say(
    `Con số “${amount.trim()}” viết trần; thêm một tệp vào content/figures/ rồi viết <Figure id="…" />. Ở tiêu đề, tóm tắt và words thì viết câu không có con số.`,
    `The number “${amount.trim()}” is written bare; add a file to content/figures/ and write <Figure id="…" />. In title, summary and words, write the sentence without the number.`,
  );

const missing = (id: string) =>
  say(`Không có content/figures/${id}.yaml; sửa mã hoặc thêm tệp.`, `There is no content/figures/${id}.yaml; correct the id or add the file.`);
