import { equivalentsIn } from './equivalents.ts';
import { hashOf, readEvidence } from './evidence.ts';
import { proofsIn } from './proofs.ts';
import { readRows } from './tables.ts';

/** The rules of which a proof was written down that still holds: neither code nor data nor tests of it have changed since. */
export async function readProved(): Promise<Set<string>> {
  const evidence = await readEvidence();
  const equivalents = equivalentsIn(readRows('equivalent.tsv'));
  const proofs = [...proofsIn(readRows('proved.tsv')).values()];
  return new Set(proofs.filter(({ rule, hash }) => hashOf(rule, evidence, equivalents) === hash).map(({ rule }) => rule));
}
