import { id, InvalidInput } from '@aleumet/domain';

/** What a cursor of the journal holds: the row it stands on, and the value it was sorted by. */
export function cursorKey(rowId: string, value: string): string {
  return `${rowId} ${value}`;
}

/** Reads what `cursorKey` wrote. */
export function readCursor(text: string): [rowId: string, value: string] {
  const [, rowId, value] = /^(\S{36}) (.+)$/s.exec(text) ?? [];
  if (rowId === undefined || value === undefined) throw new InvalidInput('after', 'not a cursor of this list');
  return [id(rowId, 'after'), value];
}
