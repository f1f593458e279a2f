import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { say } from '../collections/message.ts';
import { languageOf } from '../domain/routes.ts';
import { ROOT } from './command.ts';

const FIRST_PORT = 4321;
/** Texts whose letters a browser would guess at without being told. HTML is told by sirv; XML and JSON tell themselves. */
const PLAIN_TEXTS: Record<string, string> = { '.md': 'text/markdown', '.csv': 'text/csv', '.txt': 'text/plain' };

export interface RunningServer {
  /** Without a slash at the end: `http://localhost:4321`. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site the way a host does: `/x` leads to `/x/`, an unknown address answers 404 with the page in its language.
 * `port` left out: the first free one from 4321; 0: any free one. Only this machine is answered, unless HOST says otherwise.
 */
export async function serve(folder: string, port?: number): Promise<RunningServer> {
  const root = resolve(folder);
  const files = sirv(root, {
    // Looked up at each request, so that a new build shows at once.
    dev: true,
    etag: true,
    setHeaders(response, path) {
      const type = PLAIN_TEXTS[extname(path)];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === undefined) return notFound(root, '/', response);
    if (!path.endsWith('/') && inside(root, `${path}/index.html`)) {
      response.writeHead(301, { Location: `${encodeURI(path)}/${/\?.*/.exec(request.url ?? '')?.[0] ?? ''}` }).end();
      return;
    }
    files(request, response, () => notFound(root, path, response));
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The path asked for, with one slash in front; undefined when it is malformed. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')).replace(/^[/\\]*/, '/');
  } catch {
    return undefined;
  }
}

/** The file at a path, when there is one inside the folder. */
function inside(root: string, path: string): string | undefined {
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) && existsSync(file) ? file : undefined;
}

function notFound(root: string, path: string, response: ServerResponse): void {
  const page = (languageOf(path) === 'en' && inside(root, 'en/404.html')) || inside(root, '404.html');
  response.writeHead(404, { 'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
  if (page) createReadStream(page).pipe(response);
  else response.end('404');
}

/** Listens and answers the port. A port that was asked for is used or refused; one of our choosing gives way to the next. */
async function listen(server: Server, asked: number | undefined): Promise<number> {
  for (let port = asked ?? FIRST_PORT; ; port += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, process.env['HOST'] || '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || asked !== undefined || port >= FIRST_PORT + 100)
        throw error;
    }
  }
}

/** The port named by PORT, if any. */
function portAsked(): number | undefined {
  const given = process.env['PORT'];
  if (!given) return undefined;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(
    say(
      `PORT “${given}” không phải một cổng; viết một số, ví dụ 4321.`,
      `PORT “${given}” is no port; write a number such as 4321.`,
    ),
  );
}

/** Serves `dist/` until somebody stops it. */
async function serveDist(): Promise<void> {
  const folder = join(ROOT, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      say(
        'Chưa có trang nào trong dist/; chạy npm run build trước.',
        'There is no site in dist/; run npm run build first.',
      ),
    );
  }
  const port = portAsked();
  const { url } = await serve(folder, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(
      say(
        `Cổng ${port} đang có chương trình khác dùng; chọn cổng khác.`,
        `Port ${port} is in use by another program; choose another.`,
      ),
    );
  });
  console.log(say(`Xem trang tại ${url}/ (dừng: Ctrl+C)`, `The site is at ${url}/ (stop with Ctrl+C)`));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
}

/** What the command line asks for: the site is served, or one sentence says why not. */
export async function serveOrSayWhy(): Promise<void> {
  try {
    await serveDist();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await serveOrSayWhy();
