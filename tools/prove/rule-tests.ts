import { parseSync, Visitor } from 'oxc-parser';
import { without } from './cut.ts';
import { idsIn, provedBy } from './rule-ids.ts';

/** A test file with the rules named by titles of its tests. */
export type TestFile = { file: string; source: string; rules: readonly string[] };

type Titled = { start: number; end: number; title: string | undefined };

/** Reads a test file. A title that is computed may name every rule of the source. */
export function testFileOf(file: string, source: string): TestFile {
  const titles = testsIn(file, source).map(({ title }) => title);
  const rules = titles.flatMap((title) => (title === undefined ? idsIn(source) : provedBy(title)));
  return { file, source, rules: [...new Set(rules)] };
}

/**
 * Returns the source of a test file without comments, imports and the tests that do not name the rule: a proof of the rule depends on it, and
 * a test of another rule in the same file leaves it as it is.
 */
export function testsOf(rule: string, { file, source }: Pick<TestFile, 'file' | 'source'>): string {
  const others = testsIn(file, source).filter(({ title }) => title !== undefined && !provedBy(title).includes(rule));
  const { comments, program } = parseSync(file, source);
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration');
  return without([...others, ...comments, ...imports], source);
}

/** Returns whether a file may contain a test that proves the rule. Journeys prove none, because they test many rules at once. */
export function mayProve(rule: string, { file, rules }: TestFile): boolean {
  return !/\.(?:e2e|kafka|cluster)\.test\.ts$/.test(file) && rules.includes(rule);
}

/** Returns the tests of a source in order; those of `it.each` once, with the title before its values are inserted. */
function testsIn(file: string, source: string): Titled[] {
  const found: Titled[] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee, arguments: [first], start, end }) => {
      const name = source.slice(callee.start, callee.end);
      if (!/^(?:it|test)\b/.test(name) || /^(?:it|test)\.(?:each|for)$/.test(name) || first === undefined) return;
      const isLiteral = first.type === 'Literal' || (first.type === 'TemplateLiteral' && first.expressions.length === 0);
      found.push({
        start,
        end: source[end] === ';' ? end + 1 : end,
        title: isLiteral ? source.slice(first.start, first.end) : undefined,
      });
    },
  });
  visitor.visit(parseSync(file, source).program);
  return found;
}
