/** A changed value in a data file, and the whole changed file. */
export type DataMutant = { path: string; original: string; replacement: string; content: string };

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Key = string | number;

/**
 * Returns every mutant of the values that a path names: keys with dots between them, `*` for each, `key=value` for the rows of a
 * list with that value. A number grows and shrinks by one, a date likewise, a boolean is inverted, and in a text each sentence
 * loses a word.
 */
export function dataMutants(content: string, path: string): DataMutant[] {
  const root: Json = JSON.parse(content);
  return leavesAt(root, path).flatMap(({ keys, value }) =>
    replacementsOf(value).map((replacement) => ({
      path: keys.join('.'),
      ...shorten(textOf(value), textOf(replacement)),
      content: JSON.stringify(replaced(root, keys, replacement), null, 2),
    })),
  );
}

/** Returns the values that a path names, as text; a proof depends on them. */
export function dataAt(content: string, path: string): string {
  return leavesAt(JSON.parse(content), path)
    .map(({ keys, value }) => `${keys.join('.')}=${JSON.stringify(value)}`)
    .join('\n');
}

function leavesAt(root: Json, path: string): { keys: Key[]; value: Json }[] {
  return path
    .split('.')
    .reduce((found, step) => found.flatMap((one) => stepsInto(one, step)), [{ keys: [], value: root }] as Leaf[])
    .flatMap(leavesBelow);
}

type Leaf = { keys: Key[]; value: Json };

function stepsInto({ keys, value }: Leaf, step: string): Leaf[] {
  const [key = '', wanted] = step.split('=');
  return childrenOf({ keys, value }).filter((child) => {
    if (step === '*') return true;
    if (wanted === undefined) return `${child.keys.at(-1)}` === step;
    return childrenOf(child).some((field) => field.keys.at(-1) === key && textOf(field.value) === wanted);
  });
}

function childrenOf({ keys, value }: Leaf): Leaf[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((child, index) => ({ keys: [...keys, index], value: child }));
  return Object.entries(value).map(([key, child]) => ({ keys: [...keys, key], value: child }));
}

function leavesBelow(leaf: Leaf): Leaf[] {
  return typeof leaf.value === 'object' && leaf.value !== null ? childrenOf(leaf).flatMap(leavesBelow) : [leaf];
}

function replaced(value: Json, [key, ...keys]: readonly Key[], replacement: Json): Json {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((child, index) => (index === key ? replaced(child, keys, replacement) : child));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, child]) => [name, name === key ? replaced(child, keys, replacement) : child]));
}

function replacementsOf(value: Json): Json[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return ['X'];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [dayAfter(value, 1), dayAfter(value, -1)];
  if (!/\s/.test(value.trim())) return [`${value}X`];
  return [...withoutWords(value), ...withoutPlaceholders(value)];
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const LONG = 600;

/** Returns the text without the longest word of each sentence; of a long text, without the longest word of each paragraph. */
function withoutWords(text: string): string[] {
  const parts = text.length > LONG ? text.split(/(?<=\n)/) : text.split(/(?<=[.:;!?\n])(?=\s)/);
  return parts.flatMap((part, index) => {
    const words = part.replaceAll(/\{[^{}]*\}/g, ' ').match(/[\p{L}\p{N}-]+/gu) ?? [];
    const longest = words.toSorted((one, other) => other.length - one.length)[0];
    if (longest === undefined) return [];
    return [[...parts.slice(0, index), part.replace(longest, ''), ...parts.slice(index + 1)].join('')];
  });
}

function withoutPlaceholders(text: string): string[] {
  return [...new Set(text.match(/\{[^{}]+\}/g))].map((placeholder) => text.replaceAll(placeholder, ''));
}

const AROUND = 20;

/** Returns only the difference of two texts, with some characters around it. */
function shorten(original: string, replacement: string): { original: string; replacement: string } {
  const same = original.split('').findIndex((character, index) => character !== replacement[index]);
  const start = Math.max(0, (same < 0 ? original.length : same) - AROUND);
  const length = AROUND * 3;
  return { original: original.slice(start, start + length), replacement: replacement.slice(start, start + length) };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
