import type { SortColumn, SortOrder, SortValue } from './sort-column.ts';

/** Returns the order as `orderBy` of the Prisma model. */
export function toOrderBy(order: SortOrder): object[] {
  return order.map(({ column, direction }) => ({ [column]: direction }));
}

/**
 * Returns the rows after these values in the order, as a condition of the Prisma model. The bound on the first column is repeated
 * separately, because an index scan can start there, but not with the alternatives alone.
 */
export function behind(order: SortOrder, values: readonly SortValue[]): object {
  const [first] = order;
  const [value = null] = values;
  if (!first || value === null) return alternatives(order, values);
  return { AND: [notBefore(first, value), alternatives(order, values)] };
}

/**
 * Like `behind`, in consecutive parts that an index can find. When the first column may be null, rows without it come last, and no
 * index scan can start in the middle for a condition that is met by a value or by null.
 */
export function partsBehind(order: SortOrder, values: readonly SortValue[]): object[] {
  const [first, ...others] = order;
  const [value = null] = values;
  if (!first?.isNullable || value === null || first.direction === 'desc') return [behind(order, values)];
  const { isNullable: _, ...valued } = first;
  return [behind([valued, ...others], values), { [first.column]: null }];
}

/** After the value of the first column, or equal to it and after the others. */
function alternatives([column, ...columns]: SortOrder, [value = null, ...values]: readonly SortValue[]): object {
  if (!column) return NONE;
  const equal = { AND: [{ [column.column]: value }, alternatives(columns, values)] };
  return columns.length === 0 ? beyond(column, value) : { OR: [beyond(column, value), equal] };
}

const NONE = { OR: [] };

function beyond({ column, direction, isNullable }: SortColumn, value: SortValue): object {
  if (value === null) return direction === 'asc' ? NONE : { NOT: { [column]: null } };
  const further = { [column]: direction === 'asc' ? { gt: value } : { lt: value } };
  return isNullable && direction === 'asc' ? { OR: [further, { [column]: null }] } : further;
}

function notBefore({ column, direction, isNullable }: SortColumn, value: SortValue): object {
  const further = { [column]: direction === 'asc' ? { gte: value } : { lte: value } };
  return isNullable && direction === 'asc' ? { OR: [further, { [column]: null }] } : further;
}
