/** Puts a box that lies above the page below a link, or above it where there is no room; its styles take it from there. */
export function putBeside(box: HTMLElement, link: HTMLElement): void {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + height + 8 < innerHeight;
  box.style.setProperty('--left', `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`);
  box.style.setProperty('--top', `${below ? bottom + 6 : Math.max(8, top - height - 6)}px`);
}

/** How long the mouse rests on a link before its box shows, in milliseconds. */
export const HOVER = 250;
