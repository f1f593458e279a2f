import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  /** Environment variables beside our own. */
  env?: Record<string, string>;
  /** Hears each piece of output. It is shown all the same. */
  hear?: (text: string) => void;
}

/**
 * Runs a script under the Node that runs this one, in the project's root, its output shown as it comes.
 * Scripts are named by file, not by command: that works on Windows too, and picks no other Node from PATH.
 * Answers the exit code. When somebody stops us, the script is stopped too and we end with it.
 */
export function runScript(
  script: string,
  options: readonly string[] = [],
  { env = {}, hear }: Options = {},
): Promise<number> {
  const colour = process.stdout.isTTY && hear ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [script, ...options], {
    cwd: ROOT,
    env: { ...process.env, ...colour, ...env },
    stdio: hear ? ['inherit', 'pipe', 'pipe'] : 'inherit',
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    from?.setEncoding('utf8').on('data', (text: string) => {
      to.write(text);
      hear?.(text);
    });
  }
  let stopped = false;
  const stop = () => {
    stopped = true;
    // Whatever stopped us: Playwright takes its server and browsers down after this signal only.
    child.kill('SIGINT');
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // `close` and not `exit`: only then has all output been heard.
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, stop);
      if (stopped) process.exit(code || 130);
      resolve(code ?? 1);
    });
  });
}
