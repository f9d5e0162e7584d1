import { type Header, readHeader } from './der-header.ts';

const MAX_DEPTH = 40;

const BOOLEAN = 1;
const INTEGER = 2;
const BITS = 3;
const OCTETS = 4;
const IDENTIFIERS: ReadonlySet<number> = new Set([6, 13]);
/** Types that contain other values; all other universal types are primitive. */
const HOLDERS: ReadonlySet<number> = new Set([8, 11, 16, 17]);

/**
 * Limits that asn1js and pkijs can read in less than 100 ms. They take a millisecond for about 50 values or 400 octets of an
 * identifier, and search octet and bit strings for more values, which are not counted here. A signature with one certificate has
 * 100 values and 1200 such octets; each further certificate adds 50 and 600; RSA with 4096 bits doubles the octets.
 */
const MOST = { values: 1200, identifier: 64, hidden: 12_288 };

/**
 * Whether the bytes are exactly one value in DER. In BER a value can be written in many ways, which programs read differently.
 * Reads each byte once, without recursion. Returns false for values that would keep a parser busy.
 */
export function isDer(bytes: Uint8Array): boolean {
  const ends = [bytes.length];
  const left = { values: MOST.values, hidden: MOST.hidden };
  let at = 0;
  while (ends.length > 0) {
    const end = ends.at(-1) ?? 0;
    if (at === end) {
      ends.pop();
      continue;
    }
    if (ends.length === 1 && at > 0) return false; // a second value after the first one
    const header = readHeader(bytes, at, end);
    if (!header || !isInOneForm(bytes, header) || ends.length > MAX_DEPTH || !isCheap(header, left)) return false;
    at = header.isConstructed ? header.start : header.end;
    if (header.isConstructed) ends.push(header.end);
  }
  return bytes.length > 0;
}

/** Subtracts the value from the rest; returns false when nothing is left. */
function isCheap({ isUniversal, tag, start, end }: Header, left: { values: number; hidden: number }): boolean {
  left.values -= 1;
  if (isUniversal && (tag === OCTETS || tag === BITS)) left.hidden -= end - start;
  const isLong = isUniversal && IDENTIFIERS.has(tag) && end - start > MOST.identifier;
  return left.values >= 0 && left.hidden >= 0 && !isLong;
}

function isInOneForm(bytes: Uint8Array, { isUniversal, isConstructed, tag, start, end }: Header): boolean {
  if (!isUniversal) return true;
  if (isConstructed !== HOLDERS.has(tag)) return false;
  const [first = 0, second = 0] = bytes.subarray(start, end);
  if (tag === BOOLEAN) return end - start === 1 && (first === 0 || first === 0xff);
  if (tag === INTEGER) return end > start && (end - start === 1 || !isPadded(first, second));
  return true;
}

/** A first octet that only repeats the sign of the second one. */
function isPadded(first: number, second: number): boolean {
  return (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
}
