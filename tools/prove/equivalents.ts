import type { Change, Mutant } from './mutant.ts';

/** A mutant that behaves like the original, and the reason. */
export type Equivalent = Change & { reason: string };

/** Reads the rows of `equivalent.tsv`: file, line, original, replacement, reason. */
export function equivalentsIn(rows: readonly string[][]): Equivalent[] {
  return rows.map(([file = '', line = '', original = '', replacement = '', reason = '']) => ({
    ...{ file, line, original, replacement, reason },
  }));
}

/** Returns the row of a mutant. Blanks do not count, so that a row fits on one line. */
export function equivalentOf(mutant: Change, equivalents: readonly Equivalent[]): Equivalent | undefined {
  return equivalents.find((equivalent) => keyOf(equivalent) === keyOf(mutant));
}

/**
 * Returns the errors of the list after a run: rows without a reason, rows whose mutant no longer exists, and rows whose mutant
 * was killed by a test.
 */
export function faultsOf(equivalents: readonly Equivalent[], mutants: readonly Mutant[], isGone: (row: Equivalent) => boolean) {
  return equivalents.flatMap((row) => {
    const place = `${row.file}: ${row.line}: ${row.original} → ${row.replacement}`;
    const killed = mutants.find((mutant) => keyOf(mutant) === keyOf(row) && mutant.killers.length > 0);
    return [
      ...(row.reason === '' ? [`an equivalent without a reason: ${place}`] : []),
      ...(isGone(row) ? [`an equivalent that no longer exists: ${place}`] : []),
      ...(killed ? [`an equivalent that is none, for a test kills it (${killed.killers[0]?.title}): ${place}`] : []),
    ];
  });
}

/** Returns a row for the list, without its reason. */
export function rowOf({ file, line, original, replacement }: Change): string {
  return [file, line, original, replacement].map(plain).join('\t');
}

function keyOf(change: Change): string {
  return rowOf(change);
}

function plain(text: string): string {
  return text.replaceAll(/[\s]+/g, ' ').trim();
}
