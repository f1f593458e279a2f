/**
 * A digest holds some provisions only: the nearest one held at or above the one asked for.
 * Undefined when not even what it stands in is there.
 */
export function nearestAnchor(asked: string, held: ReadonlySet<string>): string | undefined {
  for (let at = asked; at; at = at.includes('-') ? at.slice(0, at.lastIndexOf('-')) : '') {
    if (held.has(at)) return at;
  }
  return undefined;
}
