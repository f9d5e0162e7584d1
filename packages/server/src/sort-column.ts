import { id, InvalidInput } from '@aleumet/domain';

/** A value of a column, as a database client takes it in a condition. */
export type SortValue = string | number | bigint | Date | null;

/** A column by which a list is sorted, named as in its rows. A nullable column sorts as in PostgreSQL: null is the greatest. */
export type SortColumn = {
  column: string;
  kind: 'text' | 'uuid' | 'int' | 'bigint' | 'moment';
  direction: 'asc' | 'desc';
  isNullable?: true;
};

/** The order of a list. Its last column is unique in the list, so that no two rows are equal. */
export type SortOrder = readonly SortColumn[];

/** The id of the row, which is the last column of most orders. */
export const BY_ID: SortColumn = { column: 'id', kind: 'uuid', direction: 'asc' };

/** Returns the value as it is written in a cursor: JSON has neither moments nor large integers. */
export function toCursorValue(row: object, { column, kind }: SortColumn): string | number | null {
  const value: unknown = Reflect.get(row, column);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return kind === 'bigint' ? String(value) : value;
  if (value === null || typeof value === 'string') return value;
  throw new Error(`a list is sorted by ${column}, which its rows do not have`);
}

/** Reads what `toCursorValue` wrote. Throws `InvalidInput` for any other value, so that no query fails because of it. */
export function readCursorValue(value: unknown, { kind, isNullable }: SortColumn): SortValue {
  return value === null && isNullable ? null : READ[kind](value);
}

const READ: Record<SortColumn['kind'], (value: unknown) => SortValue> = {
  text: (value) => (typeof value === 'string' && value.isWellFormed() && !value.includes('\0') ? value : refuseCursor()),
  uuid: (value) => (typeof value === 'string' && id(value, 'after') === value ? value : refuseCursor()),
  int: (value) => (typeof value === 'number' && (value | 0) === value ? value : refuseCursor()),
  bigint: (value) => (typeof value === 'string' && /^-?\d{1,18}$/.test(value) ? BigInt(value) : refuseCursor()),
  moment: (value) => {
    const moment = new Date(typeof value === 'string' && /^(?!0000)\d{4}-/.test(value) ? value : Number.NaN);
    return Number.isNaN(moment.getTime()) || moment.toISOString() !== value ? refuseCursor() : moment;
  },
};

/** Throws `InvalidInput`: the text given as `after` is not a cursor of this list. */
export function refuseCursor(): never {
  throw new InvalidInput('after', 'NOT_A_CURSOR');
}
