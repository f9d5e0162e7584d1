/** A part of a source, from one position to before another. */
export type Cut = { start: number; end: number };

/** Returns the source between two positions, without the cuts in it. Of nested cuts only the outer one counts. */
export function without(cuts: readonly Cut[], source: string, { start, end }: Cut = { start: 0, end: source.length }): string {
  const inside = cuts.filter((cut) => cut.start >= start && cut.end <= end).toSorted((one, other) => one.start - other.start);
  let kept = '';
  let at = start;
  for (const cut of inside) {
    if (cut.start < at) continue;
    kept += source.slice(at, cut.start);
    at = cut.end;
  }
  return kept + source.slice(at, end);
}
