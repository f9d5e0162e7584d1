import { id, InvalidInput } from '@aleumet/domain';

/** What a cursor of a sorted list holds: the row it stands on, and the value it was sorted by. */
export function cursorKey(rowId: string, value: string): string {
  return `${rowId} ${value}`;
}

/** Reads what `cursorKey` wrote; a cursor of another list is `BAD_USER_INPUT`. */
export function readCursorKey(text: string): [rowId: string, value: string] {
  const [, rowId, value] = /^(\S{36}) (.+)$/s.exec(text) ?? [];
  if (rowId === undefined || value === undefined) throw notOfThisList();
  return [id(rowId, 'after'), value];
}

/** Reads a cursor that holds a growing number; a cursor of another list is `BAD_USER_INPUT`. */
export function readNumberCursor(text: string): bigint {
  if (!/^\d{1,18}$/.test(text)) throw notOfThisList();
  return BigInt(text);
}

function notOfThisList(): InvalidInput {
  return new InvalidInput('after', 'not a cursor of this list');
}
