import { describe, expect, it } from 'vitest';
import { holds, placesIn } from './places.ts';

/** Returns the rules of a source with the code of each. */
function places(source: string): [rule: string, text: string, onlyTypes: boolean][] {
  return placesIn('some.ts', source).map(({ rule, text, onlyTypes }) => [rule, text, onlyTypes]);
}

describe('a comment with the id of a rule', () => {
  it('speaks of the declaration after it', () => {
    const source =
      "import a from 'a';\n/** Blocks (A2-25a, A2-25b). */\nexport function block() {\n  return 1;\n}\nconst other = 2;\n";
    expect(places(source)).toEqual([
      ['A2-25a', 'export function block() {\n  return 1;\n}', false],
      ['A2-25b', 'export function block() {\n  return 1;\n}', false],
    ]);
  });

  it('speaks of the property, the member or the case after it, other comments between', () => {
    const source = [
      'const table = {',
      '  // The longest stay (A2-26b).',
      '  // In days.',
      '  longest: 14,',
      '  other: 2,',
      '};',
      'switch (one) {',
      '  // A2-4b',
      "  case 'a':",
      '    end();',
      "  case 'b':",
      '}',
    ].join('\n');
    expect(places(source)).toEqual([
      ['A2-26b', 'longest: 14', false],
      ['A2-4b', "case 'a':\n    end();", false],
    ]);
  });

  it('speaks of what ends on its line when code stands before it', () => {
    expect(places('const one = 1;\nconst days = 14; // A2-26b\nconst other = 2;\n')).toEqual([
      ['A2-26b', 'const days = 14;', false],
    ]);
  });

  it('speaks of the whole file at its head', () => {
    const source = '/** All of it (A2-1). */\nconst one = 1;\nconst other = 2;\n';
    expect(places(source)).toEqual([['A2-1', '\nconst one = 1;\nconst other = 2;\n', false]]);
  });

  it('speaks of nothing that can be mutated before a type', () => {
    const source = 'const one = 1;\n/** Days (A2-26b). */\nexport type Days = { /** A2-4b */ longest: number };\n';
    expect(places(source)).toEqual([
      ['A2-26b', 'export type Days = {  longest: number };', true],
      ['A2-4b', 'longest: number', true],
    ]);
  });

  it('gives a rule the smaller of two places of which one holds the other', () => {
    const source = 'one();\n/** A2-4b */\nfunction ends() {\n  // A2-4b\n  return 1;\n}\n';
    expect(places(source)).toEqual([['A2-4b', 'return 1;', false]]);
  });
});

describe('a place', () => {
  const place = { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } };

  it('holds what neither starts before it nor ends after it', () => {
    expect(holds(place, { start: { line: 2, column: 3 }, end: { line: 4, column: 1 } })).toBe(true);
    expect(holds(place, { start: { line: 2, column: 2 }, end: { line: 3, column: 1 } })).toBe(false);
    expect(holds(place, { start: { line: 3, column: 1 }, end: { line: 4, column: 2 } })).toBe(false);
  });
});
