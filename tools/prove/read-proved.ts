import { equivalentsIn } from './equivalents.ts';
import { hashOf, readEvidence } from './evidence.ts';
import { proofsIn } from './proofs.ts';
import { readRows } from './tables.ts';

/** Returns the rules with a recorded proof that is still valid: their code, data and tests have not changed since. */
export async function readProved(): Promise<Set<string>> {
  const evidence = await readEvidence();
  const equivalents = equivalentsIn(readRows('equivalent.tsv'));
  const proofs = [...proofsIn(readRows('proved.tsv')).values()];
  return new Set(proofs.filter(({ rule, hash }) => hashOf(rule, evidence, equivalents) === hash).map(({ rule }) => rule));
}
