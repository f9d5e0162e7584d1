/** Returns one value in DER: tag, length and content. */
export function der(tag: number, ...content: Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body]);
}

/** Returns the bytes repeated so many times. */
export function times(count: number, value: Uint8Array | number[]): Uint8Array {
  return Buffer.concat(Array(count).fill(Buffer.from(value)));
}

/**
 * Returns values of one tag, each nested in the next, as many as fit in `size` bytes. `before` precedes the next value inside
 * each.
 */
export function nested(tag: number, size: number, before: number[] = []): Uint8Array {
  const parts: Buffer[] = [Buffer.from([0x05, 0])];
  for (let total = 2, part = Buffer.alloc(0); total + part.length <= size; total += part.length) {
    part = Buffer.from([tag, ...lengthOf(total + before.length), ...before]);
    parts.push(part);
  }
  return Buffer.concat(parts.toReversed());
}

/** Returns a CMS whose signed data contain these values. */
export function cmsOf(...content: Uint8Array[]): Uint8Array {
  return der(0x30, identifier('2a864886f70d010702'), der(0xa0, der(0x30, ...content)));
}

export function identifier(hex: string): Uint8Array {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function lengthOf(size: number): number[] {
  if (size < 0x80) return [size];
  const octets = [size >> 16, (size >> 8) & 0xff, size & 0xff];
  const shortest = octets.slice(octets.findIndex((octet) => octet !== 0));
  return [0x80 + shortest.length, ...shortest];
}
