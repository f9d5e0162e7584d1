/** Returns the name under which a connection prepares a statement; empty when it is not to be prepared. */
export type StatementNames = (statement: { sql: string; args: readonly unknown[] }) => string;

/**
 * Names the first `most` statements for `PrismaPg`, so that PostgreSQL plans each of them once for a connection. The number is
 * limited because statements whose text depends on the number of values (`IN` lists) are many, and each name takes memory in every
 * connection.
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
