/** Returns DER bytes as one PEM block. */
export function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}

/** Returns the DER bytes of the first block with the label. */
export function fromPem(label: string, pem: string): ArrayBuffer {
  const block = new RegExp(`-----BEGIN ${label}-----([^-]+)-----END ${label}-----`).exec(pem)?.[1];
  if (block === undefined) throw new Error(`no ${label} in this file; remove it and it will be made anew`);
  return new Uint8Array(Buffer.from(block, 'base64')).buffer;
}
