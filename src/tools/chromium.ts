import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../collections/message.ts';

const isRoot = () => process.getuid?.() === 0;

/**
 * Arguments Chromium needs where there is no network and no display: nothing phones home, and root may run it.
 * QUIC, updates and sync would otherwise keep trying to reach their servers.
 */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    ]),
};

/**
 * A Chromium for tests and measurements: the one named by CHROMIUM_PATH, the machine's own, Playwright's,
 * or (as root on Debian and its kin) freshly installed. Throws one sentence saying what to do when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      say(
        `CHROMIUM_PATH trỏ tới “${named}”, không phải chương trình chạy được.`,
        `CHROMIUM_PATH names “${named}”, which is no program.`,
      ),
    );
  }
  const found = onPath(NAMES) ?? USUAL_PLACES[process.platform]?.find(isProgram) ?? (await playwrights());
  if (found) return found;
  if (isRoot() && onPath(['apt-get'])) {
    console.error(
      say('Đang cài Chromium để thử trang (apt-get)…', 'Installing Chromium for the browser tests (apt-get)…'),
    );
    const installed = installWithApt();
    if (installed) return installed;
  }
  throw new Error(
    say(
      'Không tìm thấy Chromium: cài Chromium hoặc Google Chrome (trên Debian: apt-get install chromium), hoặc đặt biến CHROMIUM_PATH tới nó.',
      'No Chromium was found: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.',
    ),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** The browser `npx playwright install` has put on this machine, if it has. */
async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installWithApt(): string | undefined {
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    // On standard error, so that a caller's own output stays clean.
    const { status } = spawnSync('apt-get', step, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) return undefined;
  }
  return onPath(NAMES);
}
