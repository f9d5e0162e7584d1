/** Gives a statement the name under which a connection keeps it prepared; empty for one that is sent as it is. */
export type StatementNames = (statement: { sql: string; args: readonly unknown[] }) => string;

/**
 * Names the first `most` statements for `PrismaPg`, so that PostgreSQL plans each of them once for a connection. Statements
 * whose text grows with their values (`IN` lists) are many, and every name takes memory of every connection: hence the bound.
 */
export function createStatementNames(most = 300): StatementNames {
  const names = new Map<string, string>();
  return ({ sql, args }) => {
    if (args.length === 0) return '';
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? '';
    const name = `statement_${names.size + 1}`;
    names.set(sql, name);
    return name;
  };
}
