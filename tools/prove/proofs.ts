/** A recorded proof: its counts, and the hash of the code, data and tests on which it depends. */
export type Proof = { rule: string; mutants: number; killed: number; equivalents: number; hash: string };

const HEAD = 'id\tmutants\tkilled\tequivalents\thash';

/** Reads `proved.tsv` without its header. */
export function proofsIn(rows: readonly string[][]): Map<string, Proof> {
  const proofs = rows.map(([rule = '', mutants, killed, equivalents, hash = '']) => ({
    ...{ rule, mutants: Number(mutants), killed: Number(killed), equivalents: Number(equivalents), hash },
  }));
  return new Map(proofs.map((proof) => [proof.rule, proof]));
}

/** Returns the content of `proved.tsv`, in the order of the index of rules. */
export function proofsText(proofs: ReadonlyMap<string, Proof>, order: readonly string[]): string {
  const found = order.flatMap((rule) => proofs.get(rule) ?? []);
  const rows = found.map(({ rule, mutants, killed, equivalents, hash }) => [rule, mutants, killed, equivalents, hash].join('\t'));
  return [HEAD, ...rows, ''].join('\n');
}

/** Divides rules, the smallest first, into those that have together at most so many mutants, by their last proof, and the others. */
export function withinMutants(proofs: readonly Proof[], most: number): { fit: string[]; left: string[] } {
  let sum = 0;
  const bySize = proofs.toSorted((one, other) => one.mutants - other.mutants);
  const fits = bySize.map(({ mutants }) => (sum += mutants) <= most);
  const rulesWhere = (is: boolean): string[] => bySize.filter((_, at) => fits[at] === is).map(({ rule }) => rule);
  return { fit: rulesWhere(true), left: rulesWhere(false) };
}
