import { parseSync } from 'oxc-parser';
import { without } from './cut.ts';
import { type AstNode, nodesOf } from './nodes.ts';
import { idsIn } from './rule-ids.ts';

/** A position in code, in lines and columns that both count from 1; `end` is the character after the last one. */
export type Span = { start: { line: number; column: number }; end: { line: number; column: number } };

/** Code of a rule, marked by a comment with its id; the text is without comments. Types have no mutants. */
export type Place = Span & { rule: string; file: string; text: string; onlyTypes: boolean };

type Comment = { value: string; start: number; end: number };
type Range = { start: number; end: number; onlyTypes: boolean };

/**
 * Returns the places of a source that its comments assign to rules: the code that a comment precedes, ends, or is inside of; for
 * a comment at the head of a file, the whole file.
 */
export function placesIn(file: string, source: string): Place[] {
  if (idsIn(source).length === 0) return [];
  const { program, comments } = parseSync(file, source);
  const nodes = nodesOf(program);
  const found = comments.flatMap((comment) => {
    const ids = idsIn(comment.value);
    const range = ids.length > 0 ? rangeOf(comment, { source, comments, nodes }) : undefined;
    return range === undefined ? [] : ids.map((rule) => ({ rule, ...range }));
  });
  return found
    .filter((place) => !found.some((other) => isInside(other, place)))
    .map(({ rule, start, end, onlyTypes }) => ({
      ...{ rule, file, text: without(comments, source, { start, end }), onlyTypes },
      ...{ start: positionOf(source, start), end: positionOf(source, end) },
    }));
}

/** Returns whether a mutant is completely inside a place. */
export function holds(place: Span, mutant: Span): boolean {
  return !isBefore(mutant.start, place.start) && !isBefore(place.end, mutant.end);
}

type Source = { source: string; comments: readonly Comment[]; nodes: readonly AstNode[] };

function rangeOf(comment: Comment, { source, comments, nodes }: Source): Range | undefined {
  if (source.slice(0, comment.start).trim() === '') return { start: 0, end: source.length, onlyTypes: false };
  const node = endedBy(comment, source, nodes) ?? startingAt(nextToken(comment.end, source, comments), nodes);
  return node ?? enclosing(comment, nodes);
}

/** A comment after code on the same line refers to the code that ends there. */
function endedBy(comment: Comment, source: string, nodes: readonly AstNode[]): AstNode | undefined {
  const lineStart = source.lastIndexOf('\n', comment.start) + 1;
  const code = source.slice(lineStart, comment.start).trimEnd();
  if (
    code.trim() === '' ||
    source
      .slice(comment.end)
      .match(/^[^\n]*/)?.[0]
      .trim() !== ''
  )
    return undefined;
  const end = lineStart + code.length;
  const onLine = nodes.filter((node) => node.start >= lineStart && (node.end === end || node.end === end - 1));
  return onLine.toSorted((one, other) => one.start - other.start || other.end - one.end)[0];
}

/** The largest part of the source that starts here. */
function startingAt(position: number, nodes: readonly AstNode[]): AstNode | undefined {
  return nodes.filter(({ start }) => start === position).toSorted((one, other) => other.end - one.end)[0];
}

function enclosing(comment: Comment, nodes: readonly AstNode[]): AstNode | undefined {
  const around = nodes.filter(({ start, end }) => start < comment.start && comment.end < end);
  return around.toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
}

function nextToken(from: number, source: string, comments: readonly Comment[]): number {
  const at = from + (source.slice(from).match(/^\s*/)?.[0].length ?? 0);
  const comment = comments.find(({ start }) => start === at);
  return comment ? nextToken(comment.end, source, comments) : at;
}

type Found = Range & { rule: string };

/** Inside a place, another comment may narrow the part that belongs to the rule. */
function isInside(one: Found, other: Found): boolean {
  if (one.onlyTypes || one.rule !== other.rule || one.start < other.start || one.end > other.end) return false;
  return one.end - one.start < other.end - other.start;
}

function positionOf(source: string, offset: number): Span['start'] {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function isBefore(one: Span['start'], other: Span['start']): boolean {
  return one.line === other.line ? one.column < other.column : one.line < other.line;
}
