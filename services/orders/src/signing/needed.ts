import { InvalidInput } from '@aleumet/domain';

/** A value that the action needs; `BAD_USER_INPUT` with its name when it was left out. */
export function needed<Value>(value: Value | null | undefined, path: string): Value {
  if (value === null || value === undefined) throw new InvalidInput(path, 'NEEDED');
  return value;
}
