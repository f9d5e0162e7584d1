/**
 * npm run rules -- --prove [id …] [--changed [--most=400]]: mutates the code and the data of rules and runs the tests that name them. A rule
 * is proved when each mutant fails one of its tests. Stryker creates the mutants of the code and runs vitest; no library knows
 * which code belongs to which paragraph of the law and that a test of that paragraph must fail, and none mutates texts and
 * numbers in JSON.
 */
import { writeFileSync } from 'node:fs';
import { env, stdout } from 'node:process';
import { equivalentsIn, type Equivalent } from './equivalents.ts';
import { type Evidence, hashOf, readEvidence } from './evidence.ts';
import { findFaults } from './find-faults.ts';
import { proofsIn, proofsText, type Proof, withinMutants } from './proofs.ts';
import { renderReport, renderVerdict } from './report.ts';
import { mutantsOf } from './run-mutants.ts';
import { writeSurvivors } from './survivors.ts';
import { readRows, tablePath } from './tables.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** The input of a run, read before anything is mutated. */
type Known = { index: string[]; evidence: Evidence; proofs: Map<string, Proof>; equivalents: Equivalent[] };

/** Proves the rules named in the arguments, and returns whether the result is good: see `isWell`. */
export async function prove(args: readonly string[], signal: AbortSignal): Promise<boolean> {
  const started = Date.now();
  const seconds = (): number => Math.round((Date.now() - started) / 1000);
  const known: Known = {
    ...{ index: readRows('rules.tsv').map(([id = '']) => id), evidence: await readEvidence() },
    ...{ proofs: proofsIn(readRows('proved.tsv')), equivalents: equivalentsIn(readRows('equivalent.tsv')) },
  };
  const rules = askedFor(args, known);
  const verdicts: Verdict[] = [];
  const mutants = await mutantsOf({ rules, evidence: known.evidence, signal }, (rule, soFar) => {
    const verdict = verdictOf(rule, soFar, known.equivalents);
    verdicts.push(verdict);
    if (!env['CI']) writeProofs(verdicts, known);
    stdout.write(`${renderVerdict(verdict, seconds())}\n`);
  });
  const faults = findFaults(
    known.equivalents,
    mutants,
    known.evidence.places.filter(({ rule }) => rules.includes(rule)),
  );
  writeSurvivors(verdicts);
  stdout.write(
    renderReport(verdicts, faults, seconds())
      .map((line) => `${line}\n`)
      .join(''),
  );
  return isWell(verdicts, { faults, known, all: rules.length > 0 && args.every((arg) => arg === '--prove') });
}

/** Returns the rules to prove: those named, those whose proof is out of date, or all that have a place in code or data. */
function askedFor(args: readonly string[], { index, evidence, proofs, equivalents }: Known): string[] {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.filter((id) => !index.includes(id));
  if (unknown.length > 0) throw new Error(`No rule of the index: ${unknown.join(', ')}`);
  const isOld = ({ rule, hash }: Proof): boolean => hashOf(rule, evidence, equivalents) !== hash;
  const old = args.includes('--changed') ? fitting([...proofs.values()].filter(isOld), args) : [];
  const asked = named.length > 0 || args.includes('--changed') ? [...named, ...old] : placesOf(evidence);
  return index.filter((id) => asked.includes(id));
}

/** Returns as many of the rules, the smallest first, as `--most=400` mutants allow, and prints which are left for another run. */
function fitting(old: readonly Proof[], args: readonly string[]): string[] {
  const most = Number(args.find((arg) => arg.startsWith('--most='))?.slice('--most='.length) ?? Infinity);
  const { fit, left } = withinMutants(old, most);
  if (left.length > 0)
    stdout.write(`Not proved again here, for want of time: ${left.join(', ')}. Run npm run rules -- --prove --changed.\n`);
  return fit;
}

function placesOf({ places, data }: Evidence): string[] {
  return [...places.filter(({ onlyTypes }) => !onlyTypes), ...data].map(({ rule }) => rule);
}

/**
 * A rule that is no longer proved remains in the file: it must be proved again, or removed by hand. The file is read again, because another run
 * may have written to it.
 */
function writeProofs(verdicts: readonly Verdict[], { index, evidence, equivalents }: Known): void {
  const proofs = proofsIn(readRows('proved.tsv'));
  const now = verdicts
    .filter(({ proved }) => proved)
    .map(({ rule, mutants, killed, equivalents: equal }): Proof => {
      return { rule, mutants, killed, equivalents: equal, hash: hashOf(rule, evidence, equivalents) };
    });
  writeFileSync(
    tablePath('proved.tsv'),
    proofsText(new Map([...proofs, ...now.map((proof): [string, Proof] => [proof.rule, proof])]), index),
  );
}

/** Of rules given by name, each must be proved; of all rules, each that was proved before. */
function isWell(verdicts: readonly Verdict[], { faults, known, all }: { faults: string[]; known: Known; all: boolean }): boolean {
  const required = all ? verdicts.filter(({ rule }) => known.proofs.has(rule)) : verdicts;
  return faults.length === 0 && required.every(({ proved }) => proved);
}
