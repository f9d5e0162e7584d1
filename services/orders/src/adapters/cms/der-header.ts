const CONSTRUCTED = 0x20;
const TAG_NUMBER = 0x1f;

/** The header of a value in DER, and the position of its content. */
export type Header = { isUniversal: boolean; isConstructed: boolean; tag: number; start: number; end: number };

/** Reads tag and length. Returns undefined when they are not in the shortest form, or exceed the enclosing value. */
export function readHeader(bytes: Uint8Array, at: number, limit: number): Header | undefined {
  const [first = 0, length = 0] = [bytes[at], bytes[at + 1]];
  const tag = first & TAG_NUMBER;
  const count = length < 0x80 ? 0 : length - 0x80;
  const start = at + 2 + count;
  if (tag === TAG_NUMBER || length === 0x80 || count > 3 || start > limit) return undefined;
  const size = count === 0 ? length : bytes.subarray(at + 2, start).reduce((sum, octet) => sum * 256 + octet, 0);
  const isShortest = count === 0 || (size >= 0x80 && bytes[at + 2] !== 0);
  if (!isShortest || start + size > limit) return undefined;
  return { isUniversal: first >> 6 === 0, isConstructed: (first & CONSTRUCTED) !== 0, tag, start, end: start + size };
}

/** A value: its bytes with tag and length, and its content. */
export type Value = { tag: number; isUniversal: boolean; whole: Uint8Array; content: Uint8Array };

/** Returns the consecutive values in these bytes, without nested ones. Throws for invalid DER, and for too many values. */
export function valuesIn(bytes: Uint8Array, most: number): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length;) {
    const header = readHeader(bytes, at, bytes.length);
    if (!header || values.length === most) throw new Error('no DER, or too many values');
    const { tag, isUniversal, start, end } = header;
    values.push({ tag, isUniversal, whole: bytes.subarray(at, end), content: bytes.subarray(start, end) });
    at = end;
  }
  return values;
}
