const CONSTRUCTED = 0x20;
const TAG_NUMBER = 0x1f;
const MAX_DEPTH = 40;

const BOOLEAN = 1;
const INTEGER = 2;
/** Types that hold other values; all other ones of the universal class are written in one piece. */
const HOLDERS: ReadonlySet<number> = new Set([8, 11, 16, 17]);

type Header = { isUniversal: boolean; isConstructed: boolean; tag: number; start: number; end: number };

/**
 * Whether the bytes are one value in DER, and nothing after it. The same value can be written in many ways in BER, and programs that
 * read it differ in what they find there. Reads each byte once, without recursion.
 */
export function isDer(bytes: Uint8Array): boolean {
  const ends = [bytes.length];
  let at = 0;
  while (ends.length > 0) {
    const end = ends.at(-1) ?? 0;
    if (at === end) {
      ends.pop();
      continue;
    }
    if (ends.length === 1 && at > 0) return false; // a second value behind the first one
    const header = readHeader(bytes, at, end);
    if (!header || !isInOneForm(bytes, header) || ends.length > MAX_DEPTH) return false;
    at = header.isConstructed ? header.start : header.end;
    if (header.isConstructed) ends.push(header.end);
  }
  return bytes.length > 0;
}

/** Tag and length; undefined when they are not written in the shortest way, or reach beyond the value around them. */
function readHeader(bytes: Uint8Array, at: number, limit: number): Header | undefined {
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

function isInOneForm(bytes: Uint8Array, { isUniversal, isConstructed, tag, start, end }: Header): boolean {
  if (!isUniversal) return true;
  if (isConstructed !== HOLDERS.has(tag)) return false;
  const [first = 0, second = 0] = bytes.subarray(start, end);
  if (tag === BOOLEAN) return end - start === 1 && (first === 0 || first === 0xff);
  if (tag === INTEGER) return end > start && (end - start === 1 || !isPadded(first, second));
  return true;
}

/** A first octet that says no more than the sign of the second one does. */
function isPadded(first: number, second: number): boolean {
  return (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
}
