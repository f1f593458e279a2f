import { NOTHING_READ, parseProgress, type Progress, PROGRESS_KEY, writeProgress } from '../domain/reading-progress.ts';

/** What this browser remembers. Where storage is forbidden it remembers nothing. */
export function readProgress(): Progress {
  try {
    return parseProgress(localStorage.getItem(PROGRESS_KEY));
  } catch {
    return NOTHING_READ;
  }
}

/** Where storage is forbidden or full, reading goes on all the same. */
export function keepProgress(progress: Progress): void {
  try {
    localStorage.setItem(PROGRESS_KEY, writeProgress(progress));
  } catch {
    return;
  }
}

export function forgetProgress(): void {
  try {
    localStorage.removeItem(PROGRESS_KEY);
  } catch {
    return;
  }
}
