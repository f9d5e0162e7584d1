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
