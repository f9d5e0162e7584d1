import type { Expression } from '@swc/core';

type Using = { type: string; decls?: { init?: Expression | null }[] };

type Visits = {
  visitStatement(statement: Using): Using;
  visitExpression(expression: Expression): Expression;
};

/** Adds `using` and `await using` to swc's visitor; its parser supports them and the visitor does not. */
export function visitUsingDeclarations(prototype: Visits): void {
  const { visitStatement } = prototype;
  prototype.visitStatement = function visit(statement) {
    if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
    for (const { init } of statement.decls ?? []) if (init) this.visitExpression(init);
    return statement;
  };
}
