import { createHash } from 'node:crypto';
import { say } from '../../collections/message.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { readPages } from './address.ts';

/** Words that would open the policy to whatever somebody manages to write into a page. */
const OPEN = ["'unsafe-inline'", "'unsafe-eval'", '*', 'https:', 'http:'];

/**
 * Every page runs under a strict security policy, and holds nothing that the policy would silently switch off:
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function policy(site: BuiltSite): Finding[] {
  const hashes = new Map<string, string>();
  const hashOf = (text: string) => {
    const known = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    hashes.set(text, known);
    return known;
  };
  return readPages(site).flatMap((page) => problems(page, hashOf).map((message) => ({ file: page.file, message })));
}

function problems(page: BuiltPage, hashOf: (text: string) => string): string[] {
  const [text] = page.policies;
  if (text === undefined) {
    return [
      say(
        'Trang thiếu chính sách bảo mật (CSP); kiểm tra security.csp trong astro.config.mjs.',
        'The page has no security policy (CSP); check security.csp in astro.config.mjs.',
      ),
    ];
  }
  const directives = readPolicy(text);
  const allowed = (name: string) => directives.get(name) ?? directives.get('default-src') ?? [];
  return [
    ...(directives.get('default-src')?.join(' ') === "'none'" ? [] : [notStrict("default-src 'none'", '')]),
    ...[...directives].flatMap(([name, values]) =>
      values.filter((value) => OPEN.includes(value)).map((value) => notStrict('', `${name} ${value}`)),
    ),
    ...page.styleAttributes.map((style) => refused(`style="${style}"`, 'src/styles/')),
    ...page.handlers.map((name) => refused(`${name}="…"`, 'src/')),
    ...page.links
      .filter(({ href }) => /^\s*javascript:/i.test(href))
      .map(({ href }) => refused(`href="${href}"`, 'src/')),
    ...page.inlineScripts
      .filter((script) => !allowed('script-src').includes(hashOf(script)))
      .map((script) => unhashed('script', script)),
    ...page.inlineStyles
      .filter((style) => !allowed('style-src').includes(hashOf(style)))
      .map((style) => unhashed('style', style)),
  ];
}

function readPolicy(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .flatMap(([name, ...values]) => (name ? [[name, values] as const] : [])),
  );
}

const notStrict = (missing: string, open: string) =>
  say(
    `Chính sách bảo mật của trang quá rộng: ${missing ? `thiếu ${missing}` : `có ${open}`}; sửa security.csp trong astro.config.mjs.`,
    `The page’s security policy is too wide: ${missing ? `${missing} is missing` : `it has ${open}`}; correct security.csp in astro.config.mjs.`,
  );

const refused = (attribute: string, where: string) =>
  say(
    `Trình duyệt sẽ bỏ qua ${attribute} vì chính sách bảo mật; chuyển vào một tệp trong ${where}.`,
    `The security policy makes browsers ignore ${attribute}; move it to a file in ${where}.`,
  );

const unhashed = (tag: string, text: string) => {
  const start = text.trim().slice(0, 60);
  return say(
    `Chính sách bảo mật không có dấu băm của <${tag}> “${start}…”, nên trình duyệt sẽ không chạy; bỏ is:inline để Astro tự thêm.`,
    `The security policy has no hash of the <${tag}> “${start}…”, so browsers will not run it; drop is:inline and Astro adds it.`,
  );
};
