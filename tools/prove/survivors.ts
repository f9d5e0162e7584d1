import { mkdirSync, writeFileSync } from 'node:fs';
import { rowOf } from './equivalents.ts';
import type { Verdict } from './verdict.ts';

const FILE = '.aleumet-prove/survivors.tsv';

/** Writes the survivors of a run as rows for `equivalent.tsv` without a reason, after the rule. */
export function writeSurvivors(verdicts: readonly Verdict[]): void {
  const rows = verdicts.flatMap(({ rule, survivors }) => survivors.map(({ mutant }) => `${rule}\t${rowOf(mutant)}\n`));
  mkdirSync('.aleumet-prove', { recursive: true });
  writeFileSync(FILE, rows.join(''));
}
