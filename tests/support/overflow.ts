/** Runs of widths at which a page is wider than its window, and what sticks out at the first of each. */
export interface Overflow {
  from: number;
  to: number;
  /** The element that reaches farthest beyond the right edge, as a selector, with the first words in it. */
  element: string;
}

/**
 * Walks a page through widths, in the browser: the page stands in a frame, since a frame takes a new width much faster
 * than a window does. Everything that can be opened is open.
 */
export async function overflows(walk: { path: string; from: number; to: number; step: number }): Promise<Overflow[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; height: 800px; width: ${walk.from}px`;
  frame.src = walk.path;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  const inside = frame.contentDocument!;
  await inside.fonts.ready;
  for (const details of inside.querySelectorAll('details')) details.open = true;
  const found: Overflow[] = [];
  let run: Overflow | undefined;
  for (let width = walk.from; width <= walk.to; width += walk.step) {
    frame.style.width = `${width}px`;
    const sticksOut = inside.documentElement.scrollWidth > width;
    if (!sticksOut) run = undefined;
    else if (run) run.to = width;
    else found.push((run = { from: width, to: width, element: culprit(width) }));
  }
  return found;

  function culprit(width: number): string {
    const right = new Map(
      [...inside.body.querySelectorAll('*')].map((element) => [element, element.getBoundingClientRect().right]),
    );
    const beyond = [...right.keys()].filter((element) => edge(element) > width && !scrolls(element.parentElement));
    // Of those that reach farthest, the last one in the page is the innermost.
    const farthest = Math.max(...beyond.map(edge));
    const element = beyond.findLast((other) => edge(other) > farthest - 1);
    return element ? describe(element) : '?';

    function edge(element: Element): number {
      return right.get(element) ?? 0;
    }
  }

  /** What stands in a box of its own that scrolls makes nothing wider. */
  function scrolls(element: Element | null): boolean {
    for (let at = element; at && at !== inside.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  }

  function describe(element: Element): string {
    const steps = [element.parentElement, element].map((step) =>
      step ? step.localName + (step.id && `#${step.id}`) + [...step.classList].map((name) => `.${name}`).join('') : '',
    );
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${steps.join(' > ')} “${words}”`;
  }
}
