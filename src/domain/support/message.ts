/** A part of a message: a line that leads in, and its items. One without items is left out. */
export interface MessagePart {
  lead: string;
  items: readonly string[];
}

/** The words of a message to an office, all in one language. */
export interface Message {
  subject: string;
  greeting: string;
  /** What it is about: sentences of one paragraph. */
  about: readonly string[];
  parts: readonly MessagePart[];
  /** Thanks and whatever stands below them, a line each. */
  closing: readonly string[];
}

/** The text of a message: paragraphs with an empty line between them, the closing last. */
export function messageText({ greeting, about, parts, closing }: Omit<Message, 'subject'>): string {
  return [greeting, about.join(' '), ...parts.flatMap(partText), closing.join('\n')]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The same text with one part more, before its closing. */
export function withPart(text: string, part: MessagePart): string {
  const paragraphs = text.split('\n\n');
  return [...paragraphs.slice(0, -1), ...partText(part), ...paragraphs.slice(-1)].join('\n\n');
}

/** The address that opens a new e-mail with everything in it (RFC 6068). */
export function mailAddress(to: string, subject: string, text: string): string {
  const body = text.replaceAll('\n', '\r\n');
  return `mailto:${encodeURI(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

const partText = ({ lead, items }: MessagePart): string[] =>
  items.length > 0 ? [[lead, ...items.map((item) => `- ${item}`)].join('\n')] : [];
