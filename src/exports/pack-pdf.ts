import { deflateSync } from 'node:zlib';

/** As many objects go into one stream: a reading program must unpack a whole stream to see any of them. */
const TOGETHER = 200;

interface PdfObject {
  number: number;
  /** What stands between `obj` and `endobj`. */
  body: Buffer;
}

/**
 * The same PDF with its small objects packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8). Typst leaves them
 * bare, and those that tell a screen reader what is a heading or a list make three quarters of a book: packed, it is a
 * third of the size. For files with one plain table of objects, as Typst writes them.
 */
export function packPdf(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const { objects, trailer } = readObjects(file);
  const head = file.subarray(0, Math.min(...offsetsOf(file).map(({ offset }) => offset)));
  const isStream = ({ body }: PdfObject) => /\bstream\r?\n/.test(body.toString('latin1'));
  const streams = objects.filter(isStream);
  const small = objects.filter((object) => !isStream(object));

  const parts: Buffer[] = [head];
  const entries = new Map<number, readonly [type: 1 | 2, where: number, index: number]>();
  let length = head.length;
  const add = (number: number, body: Buffer) => {
    entries.set(number, [1, length, 0]);
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(whole);
    length += whole.length;
  };
  for (const { number, body } of streams) add(number, body);

  let next = Math.max(...objects.map(({ number }) => number)) + 1;
  for (let at = 0; at < small.length; at += TOGETHER) {
    const group = small.slice(at, at + TOGETHER);
    group.forEach(({ number }, index) => entries.set(number, [2, next, index]));
    add(next, objectStream(group));
    next += 1;
  }
  const start = length;
  entries.set(next, [1, start, 0]);
  add(next, crossReferences(entries, next + 1, trailer));
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function objectStream(group: readonly PdfObject[]): Buffer {
  let offset = 0;
  const index = group.map(({ number, body }) => {
    const pair = `${number} ${offset}`;
    offset += body.length + 1;
    return pair;
  });
  const first = Buffer.from(`${index.join(' ')}\n`);
  const content = Buffer.concat([first, ...group.flatMap(({ body }) => [body, Buffer.from('\n')])]);
  return stream(`/Type /ObjStm /N ${group.length} /First ${first.length}`, content);
}

/** Where every object stands: in the file (1), or at which place of which stream (2). */
function crossReferences(
  entries: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: string,
): Buffer {
  const rows = Buffer.alloc(size * 7);
  for (let number = 0; number < size; number += 1) {
    const [type, where, index] = entries.get(number) ?? [0, 0, number === 0 ? 65535 : 0];
    rows.writeUInt8(type, number * 7);
    rows.writeUInt32BE(where, number * 7 + 1);
    rows.writeUInt16BE(index, number * 7 + 5);
  }
  return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, rows);
}

function stream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function readObjects(file: Buffer): { objects: PdfObject[]; trailer: string } {
  const table = tableOffset(file);
  const sorted = offsetsOf(file).sort((a, b) => a.offset - b.offset);
  const objects = sorted.map(({ number, offset }, at) => {
    const whole = file.subarray(offset, sorted[at + 1]?.offset ?? table);
    const from = whole.indexOf('obj') + 3;
    const to = whole.lastIndexOf('endobj');
    if (!whole.toString('latin1', 0, from).startsWith(`${number} 0 obj`) || to < 0)
      throw new Error(`PDF: no object ${number} at ${offset}`);
    return { number, body: trimmed(whole.subarray(from, to)) };
  });
  const text = file.toString('latin1', file.lastIndexOf('trailer'));
  const kept = [/\/Root \d+ 0 R/, /\/Info \d+ 0 R/, /\/ID \[[^\]]*\]/].map((entry) => entry.exec(text)?.[0] ?? '');
  return { objects: objects.sort((a, b) => a.number - b.number), trailer: kept.join(' ').trim() };
}

/** White space at the edges, which is none of the object; that within a stream is its own. */
function trimmed(body: Buffer): Buffer {
  let from = 0;
  let to = body.length;
  const isSpace = (at: number) => body[at] === 0x0a || body[at] === 0x0d || body[at] === 0x20;
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  return body.subarray(from, to);
}

const tableOffset = (file: Buffer) =>
  Number(/startxref\s+(\d+)/.exec(file.toString('latin1', file.lastIndexOf('startxref')))?.[1]);

/** The table of objects: one section, from 0. */
function offsetsOf(file: Buffer): Array<{ number: number; offset: number }> {
  const table = file.toString('latin1', tableOffset(file), file.lastIndexOf('trailer'));
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  if (!head) throw new Error('PDF: no plain table of objects');
  return [...table.slice(head[0].length).matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, use], number) =>
    use === 'n' ? [{ number, offset: Number(offset) }] : [],
  );
}
