import { parseSync, Visitor } from 'oxc-parser';
import { idsIn, provedBy } from './rule-ids.ts';

/** The source of a test file without the tests that do not name the rule: what a proof of the rule rests on. */
export function testsOf(rule: string, { file, source }: { file: string; source: string }): string {
  const cuts: { start: number; end: number }[] = [];
  const visitor = new Visitor({
    CallExpression: ({ callee, arguments: [title], start, end }) => {
      const name = source.slice(callee.start, callee.end);
      if (!/^(?:it|test)\b/.test(name) || title === undefined || !/^(?:Literal|TemplateLiteral)$/.test(title.type)) return;
      if (/^(?:it|test)\.(?:each|for)$/.test(name)) return;
      const ids = provedBy(source.slice(title.start, title.end));
      if (!ids.includes(rule)) cuts.push({ start, end });
    },
  });
  visitor.visit(parseSync(file, source).program);
  return cuts.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

/** Whether a test file may hold a test that proves the rule. Journeys prove none, for they try many rules at once. */
export function mayProve(rule: string, { file, source }: { file: string; source: string }): boolean {
  return file.endsWith('.test.ts') && !/\.(?:e2e|kafka|cluster)\.test\.ts$/.test(file) && idsIn(source).includes(rule);
}
