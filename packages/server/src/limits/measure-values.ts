/** Size of the variables of a request. */
export type ValuesSize = { values: number; depth: number; longestList: number };

/** Returns the size of a JSON value, without recursion, because a body can be nested very deeply. */
export function measureValues(root: unknown): ValuesSize {
  const size: ValuesSize = { values: 0, depth: 0, longestList: 0 };
  let level: unknown[] = [root];
  while (level.length > 0) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) size.longestList = Math.max(size.longestList, value.length);
      for (const inner of Array.isArray(value) ? value : Object.values(value)) next.push(inner);
    }
    size.values += next.length;
    if (next.length > 0) size.depth += 1;
    level = next;
  }
  return size;
}
