import { createHash } from 'node:crypto';
import type { Language } from '../domain/language.ts';
import type { FeedItem, FeedView } from '../domain/presenters/feed.ts';
import type { Inline } from '../domain/view.ts';
import { toHtml } from '../rendering/html.ts';
import { inlineNodes } from '../rendering/plain-form.ts';
import { el } from '../rendering/tree.ts';

/** Who publishes a feed, and where. */
export interface Publisher {
  /** Canonical origin, which every link begins with. */
  origin: string;
  name: string;
  licence: { name: string; url: string };
}

/** A feed as Atom 1.0: https://www.rfc-editor.org/rfc/rfc4287 */
export function atom(feed: FeedView, { origin, name, licence }: Publisher): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${uuidOf(feed.paths.xml)}</id>`,
    `  <title>${escaped(titleOf(feed, name))}</title>`,
    `  <subtitle>${escaped(feed.description)}</subtitle>`,
    `  <updated>${timeOf(feed.updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(origin + feed.paths.xml)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${feed.language}" href="${escaped(origin + feed.page)}"/>`,
    `  <author><name>${escaped(name)}</name></author>`,
    `  <rights>${escaped(`${licence.name} – ${licence.url}`)}</rights>`,
    ...feed.items.map((item) => entry(item, feed.language, origin)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entry(item: FeedItem, language: Language, origin: string): string {
  const time = timeOf(item.on);
  return [
    '  <entry>',
    `    <id>${idOf(item, language)}</id>`,
    `    <title>${escaped(item.title)}</title>`,
    `    <published>${time}</published>`,
    `    <updated>${time}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(origin + item.href)}"/>`,
    `    <category term="${escaped(item.label)}"/>`,
    `    <summary>${escaped(item.summary)}</summary>`,
    `    <content type="html">${escaped(htmlOf(item, origin))}</content>`,
    '  </entry>',
  ].join('\n');
}

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: FeedView, { origin, name }: Publisher): string {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed, name),
    home_page_url: origin + feed.page,
    feed_url: origin + feed.paths.json,
    description: feed.description,
    language: feed.language,
    authors: [{ name, url: `${origin}/` }],
    items: feed.items.map((item) => ({
      id: idOf(item, feed.language),
      url: origin + item.href,
      title: item.title,
      content_html: htmlOf(item, origin),
      summary: item.summary,
      date_published: timeOf(item.on),
      date_modified: timeOf(item.on),
      tags: [item.label],
    })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The same news in two languages is two pieces of news: somebody may follow both. */
const idOf = ({ id }: FeedItem, language: Language) => uuidOf(`${language}/${id}`);

const titleOf = (feed: FeedView, name: string) => `${name} – ${feed.title}`;

/** A day in Việt Nam begins at midnight there. A date known in part stands at its beginning. */
function timeOf(day: string): string {
  const [year, month = '01', date = '01'] = day.split('-');
  return `${year}-${month}-${date}T00:00:00+07:00`;
}

/** Ids of this site's feeds are made in this space. Never change it: all news would be news again. */
const SPACE = Buffer.from('5d0f1c0e2b7c4f6a9d3b8e51a6c47f20', 'hex');

/**
 * A name as a UUID of version 5 (https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5): the same for ever, and the
 * same wherever the site stands.
 */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

function htmlOf({ list, paragraphs }: FeedItem, origin: string): string {
  const nodes = (parts: readonly Inline[]) => inlineNodes(parts.map((part) => absolute(part, origin)));
  const [only, ...others] = list;
  const subjects =
    only && others.length === 0
      ? el('p', {}, nodes(only))
      : el(
          'ul',
          {},
          list.map((subject) => el('li', {}, nodes(subject))),
        );
  return toHtml([subjects, ...paragraphs.map((paragraph) => el('p', {}, nodes(paragraph)))]);
}

/** Readers show a feed far from its site: every link has to say where it leads. */
function absolute(part: Inline, origin: string): Inline {
  if (part.type === 'dated' || part.type === 'line')
    return { ...part, of: part.of.map((inner) => absolute(inner, origin)) };
  return part.type === 'link' && part.href.startsWith('/') ? { ...part, href: origin + part.href } : part;
}

/** Words as they stand in XML, in text and in attributes; characters that XML does not have are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
