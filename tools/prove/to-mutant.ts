import { type Mutant, testOf } from './mutant.ts';
import { holds, type Place, type Span } from './places.ts';
import { provedBy } from './rule-ids.ts';
import type { DataResult } from './run-data.ts';

/** A mutant as reported by Stryker; lines and columns count from 1. */
export type StrykerResult = {
  id: string;
  fileName: string;
  location: Span;
  replacement?: string;
  status: string;
  killedBy?: string[];
  coveredBy?: string[];
  static?: boolean;
};

/**
 * What is known in addition to a result: the places of its batch, the source, all tests, and whether the mutant survived the
 * tests of its rules.
 */
export type Known = { places: readonly Place[]; source: string; file: string; allTests: readonly string[]; spared: boolean };

/** Converts a result of Stryker to a mutant of its rules. */
export function toMutant(result: StrykerResult, { places, source, file, allTests, spared }: Known): Mutant {
  const { start, end } = result.location;
  const here = places.filter((place) => place.file === file && holds(place, result.location));
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const lines = source.split('\n');
  const reachedBy = result.static ? [...allTests] : (result.coveredBy ?? []);
  return {
    ...{ file, rules, at: `${file}:${start.line}`, line: withoutComment(lines[start.line - 1] ?? '') },
    ...{ original: short(textAt(lines, { start, end })), replacement: short(result.replacement ?? '') },
    ...{ reached: reachedBy.some((id) => provedBy(testOf(id).title).some((rule) => rules.includes(rule))) },
    killers: killersOf(result, reachedBy, { rules, spared }).map(testOf),
  };
}

/** Converts a result of the data to a mutant of its rule. */
export function toDataMutant({ job: { rule, file, mutant }, reached, killers }: DataResult): Mutant {
  const { path, original, replacement } = mutant;
  return {
    ...{ file, rules: [rule], at: `${file}: ${path}`, line: path, original: short(original), replacement: short(replacement) },
    ...{ reached, killers: killers.map(testOf) },
  };
}

type Kill = { rules: readonly string[]; spared: boolean };

/**
 * A mutant that crashes the run, or never ends, is killed by the tests of its rules that were running, though none of them is
 * named.
 */
function killersOf(
  { status, killedBy = [] }: StrykerResult,
  reachedBy: readonly string[],
  { rules, spared }: Kill,
): readonly string[] {
  if (status === 'Killed') return killedBy;
  if (spared || (status !== 'Timeout' && status !== 'RuntimeError')) return [];
  return reachedBy.filter((id) => provedBy(testOf(id).title).some((rule) => rules.includes(rule)));
}

function textAt(lines: readonly string[], { start, end }: Span): string {
  const spanned = lines.slice(start.line - 1, end.line);
  const whole = spanned.join('\n');
  return whole.slice(start.column - 1, whole.length - ((spanned.at(-1) ?? '').length - (end.column - 1)));
}

/** The list of equivalents does not depend on comments. */
function withoutComment(line: string): string {
  return line.replace(/\s\/\/ .*$/, '').trim();
}

const SHORT = 100;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT)}…` : line;
}
