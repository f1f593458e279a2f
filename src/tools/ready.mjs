#!/usr/bin/env node
/**
 * Makes a fresh checkout ready, then runs one of the project's tasks: `node src/tools/ready.mjs start`.
 * Plain JavaScript without dependencies: it runs before anything is installed, under any Node from 20 on.
 * The tasks themselves run under the Node 24 that the lock file brings (packages node-<platform>-<processor>).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const LOCK = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** Hash of the lock file that node_modules was installed from. `npm ci` empties the folder, so it never outlives it. */
const MARK = join(MODULES, '.ready');

/** Tasks that are not simply `src/tools/<task>.ts`. */
const TASKS = {
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  'test:all': ['src/tools/test.ts', '--all'],
};

const say = (vietnamese, english) => `${vietnamese} / ${english}`;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The script of a task and the arguments that go before the caller's own. */
function scriptOf(task) {
  const [script, ...given] = TASKS[task] ?? [`src/tools/${task.replaceAll(':', '-')}.ts`];
  return { script: join(ROOT, script), given };
}

/**
 * Whether what npm says it installed is what the lock file asks for. Spares a second install to somebody who typed
 * `npm ci` or `npm install` by hand; packages for other platforms are rightly absent.
 */
function installedAsLocked() {
  try {
    const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(MODULES, '.package-lock.json'), 'utf8')).packages;
    return (
      Object.entries(present).every(([path, { version, integrity }]) => {
        return wanted[path]?.version === version && wanted[path]?.integrity === integrity;
      }) && Object.entries(wanted).every(([path, { optional }]) => path === '' || optional || path in present)
    );
  } catch {
    return false;
  }
}

function install() {
  if (!existsSync(LOCK)) {
    stop(
      say(
        'Thiếu tệp package-lock.json; hãy lấy lại kho mã.',
        'package-lock.json is missing; fetch the repository again.',
      ),
    );
  }
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return;
  if (!installedAsLocked()) {
    console.log(
      say(
        'Đang cài các gói cần dùng (npm ci), chừng một phút…',
        'Installing the packages needed (npm ci), about a minute…',
      ),
    );
    const [command, ...first] = npm();
    // npm itself runs on the system's Node: its warnings about packages that want a newer one mean nothing here.
    const options = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, error } = spawnSync(command, options, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32' && first.length === 0,
    });
    if (error || status !== 0) {
      stop(
        say(
          'Chưa cài được các gói (xem dòng báo lỗi của npm ở trên); kiểm tra mạng rồi gõ lại lệnh vừa rồi.',
          'The packages could not be installed (see npm’s message above); check the network, then type the same command again.',
        ),
      );
    }
  }
  writeFileSync(MARK, hash);
}

/** How to call npm: the very npm that called us where there is one, else the one in PATH. */
function npm() {
  const path = process.env.npm_execpath ?? '';
  return basename(path) === 'npm-cli.js' ? [process.execPath, path] : ['npm'];
}

/** The Node to run tasks with: the one from the lock file, else the running one when it is new enough. */
function findNode() {
  const windows = process.platform === 'win32';
  const folder = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const bundled = join(MODULES, folder, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  // Astro asks for 22.12; our own tools are TypeScript, which Node runs without a flag since 22.18.
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    say(
      `Máy này dùng Node ${process.versions.node}, và không có bản Node đi kèm cho hệ máy này: hãy cài Node 24 từ nodejs.org rồi gõ lại.`,
      `This machine has Node ${process.versions.node}, and no Node comes with the project for it: install Node 24 from nodejs.org and try again.`,
    ),
  );
}

/** Runs the task in our place: same terminal, same signals, same exit code. */
function run(node, script, options) {
  // A build reaches for no network.
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  process.env.PATH = [join(MODULES, '.bin'), process.env.PATH].join(delimiter);
  // By its full path: a shell may remember where it found another `node`.
  const child = spawn(node, [script, ...options], { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [task, ...options] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    say(
      'Cần Node 20 trở lên: cài Node 24 từ nodejs.org.',
      'Node 20 or newer is needed: install Node 24 from nodejs.org.',
    ),
  );
}
if (!task || !(task in TASKS || existsSync(scriptOf(task).script))) {
  stop(
    say(
      `Không có việc tên “${task ?? ''}”; các việc thường dùng: start, test, build, dev.`,
      `There is no task “${task ?? ''}”; the usual ones: start, test, build, dev.`,
    ),
  );
}
install();
const { script, given } = scriptOf(task);
run(findNode(), script, [...given, ...options]);
