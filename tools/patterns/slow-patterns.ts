import { parseSync, Visitor } from 'oxc-parser';
import { analyse } from 'scslre';

/** A pattern that takes more than linear time for some text. */
export type SlowPattern = { file: string; line: number; pattern: string; character: string };

/** Returns the patterns of a source that take quadratic time or worse for texts that repeat a character. */
export function slowPatterns(file: string, source: string): SlowPattern[] {
  const found: SlowPattern[] = [];
  const visitor = new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      const line = source.slice(0, node.start).split('\n').length;
      for (const { character } of analyse({ source: pattern, flags }).reports) {
        found.push({ file, line, pattern: `/${pattern}/${flags}`, character: character.pick });
      }
    },
  });
  visitor.visit(parseSync(file, source).program);
  return found;
}
