const CONSTRUCTED = 0x20;
const TAG_NUMBER = 0x1f;

/** What stands before the content of a value in DER, and where the content lies. */
export type Header = { isUniversal: boolean; isConstructed: boolean; tag: number; start: number; end: number };

/** Reads tag and length; undefined when they are not written in the shortest way, or reach beyond the value around them. */
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

/** One value among others: its bytes with tag and length, and what it holds. */
export type Value = { tag: number; isUniversal: boolean; whole: Uint8Array; content: Uint8Array };

/** The values that lie one behind the other in these bytes, without what lies in them. Throws where one is no DER, or there are too many. */
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
