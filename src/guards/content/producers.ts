import { say } from '../../collections/message.ts';
import type { ProducerNaming } from '../../collections/producer.ts';
import { isMaker, producerKey, producerOf } from '../../domain/producers.ts';
import type { Finding } from '../finding.ts';
import { isEntryFile, type Parsed } from '../parsed.ts';

/** Where a maker is named. */
interface Named {
  name: string;
  at: Pick<Finding, 'file' | 'line' | 'field'>;
}

/** The field that names the maker, by the collection that has one. */
const FIELDS: Readonly<Record<string, string>> = { products: 'producer', projects: 'beneficiary' };

/** A maker is named in one way, or `content/producers.yaml` says that two names are one maker, or two; and says nothing else. */
export function producers(parsed: readonly Parsed[]): Finding[] {
  const lines = parsed.filter(({ collection }) => collection === 'producers');
  const namings = lines.map(({ data }) => data as unknown as ProducerNaming);
  const named = parsed.flatMap(namedIn);
  return [...twoWays(named, namings), ...lines.flatMap((line, at) => unused(line, at, named))];
}

function namedIn({ collection, file, data }: Parsed): Named[] {
  const field = FIELDS[collection];
  const name = field && isEntryFile(file) && file.lang === 'vi' ? data[field] : undefined;
  if (!field || typeof name !== 'string' || !isMaker(name)) return [];
  return [{ name, at: { file: file.file, line: file.yaml.lineOf([field]), field } }];
}

function twoWays(named: readonly Named[], namings: readonly ProducerNaming[]): Finding[] {
  const first = new Map<string, Named & { told: string }>();
  return named.flatMap((one): Finding[] => {
    const producer = producerOf(one.name, namings);
    const other = producer && first.get(producer.id);
    if (!producer) return [];
    if (!other) first.set(producer.id, { ...one, told: producer.name });
    return other && other.told !== producer.name ? [{ ...one.at, message: differently(one, other) }] : [];
  });
}

function unused({ file, data }: Parsed, index: number, named: readonly Named[]): Finding[] {
  const { name, alsoWritten, otherThan } = data as unknown as ProducerNaming;
  const at = (field: string, path: PropertyKey[], message: string): Finding => ({
    file: file.file,
    line: file.yaml.lineOf([index, ...path]),
    field: `${index}.${field}`,
    message,
  });
  const isWritten = (written: string) => named.some((one) => one.name === written);
  const lists = { alsoWritten, otherThan };
  return [
    ...(isWritten(name) ? [] : [at('name', ['name'], nowhere(name))]),
    ...(['alsoWritten', 'otherThan'] as const).flatMap((field) =>
      lists[field].flatMap((written, order) =>
        isWritten(written) ? [] : [at(`${field}.${order}`, [field, order], nowhere(written))],
      ),
    ),
    ...otherThan.flatMap((written, order) =>
      producerKey(written) === producerKey(name)
        ? []
        : [at(`otherThan.${order}`, ['otherThan', order], apartAnyway(name, written))],
    ),
  ];
}

const differently = (one: Named, other: Named) =>
  say(
    `“${one.name}” và “${other.name}” (${other.at.file}) có vẻ là một cơ sở viết theo hai cách. Viết giống nhau; nếu nguồn thật sự viết khác, thêm một dòng alsoWritten vào content/producers.yaml; nếu là hai cơ sở, thêm một dòng otherThan.`,
    `“${one.name}” and “${other.name}” (${other.at.file}) look like one maker named in two ways. Write both alike; where sources do write them differently, add a line alsoWritten to content/producers.yaml; where they are two makers, add a line otherThan.`,
  );
const nowhere = (name: string) =>
  say(
    `Không sản phẩm hay đề án nào ghi “${name}”; sửa cho đúng từng chữ như trong mục, hoặc bỏ tên này.`,
    `No product or project names “${name}”; write it letter for letter as the entry has it, or remove it.`,
  );
const apartAnyway = (name: string, other: string) =>
  say(
    `“${other}” vốn không bị nhầm với “${name}”; bỏ dòng này.`,
    `“${other}” is not taken for “${name}” anyway; remove it.`,
  );
