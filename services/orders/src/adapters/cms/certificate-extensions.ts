import { BitString, Integer } from 'asn1js';
import { BasicConstraints, type Certificate, ExtKeyUsage } from 'pkijs';

const KEY_USAGE = '2.5.29.15';
const SUBJECT_ALTERNATIVE_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const CERTIFICATE_POLICIES = '2.5.29.32';
const EXTENDED_KEY_USAGE = '2.5.29.37';

/** Bits of the first octet of the key usage. */
const keyUsageBits = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, cRLSign: 0x02 } as const;

const understood = [KEY_USAGE, SUBJECT_ALTERNATIVE_NAME, BASIC_CONSTRAINTS, CERTIFICATE_POLICIES, EXTENDED_KEY_USAGE];

export function hasKeyUsage(certificate: Certificate, usage: keyof typeof keyUsageBits): boolean {
  const bits = extensionOf(certificate, KEY_USAGE);
  return bits instanceof BitString && ((bits.valueBlock.valueHexView[0] ?? 0) & keyUsageBits[usage]) !== 0;
}

/** Object identifiers of the extended key usage; none when the extension is absent. */
export function keyPurposesOf(certificate: Certificate): string[] {
  const purposes = extensionOf(certificate, EXTENDED_KEY_USAGE);
  return purposes instanceof ExtKeyUsage ? purposes.keyPurposes : [];
}

/** Number of authorities allowed below this one in a chain; undefined when it is not an authority. */
export function authoritiesAllowedBelow(certificate: Certificate): number | undefined {
  const constraints = extensionOf(certificate, BASIC_CONSTRAINTS);
  if (!(constraints instanceof BasicConstraints) || !constraints.cA) return undefined;
  const limit = constraints.pathLenConstraint;
  if (limit === undefined) return Infinity;
  return limit instanceof Integer ? Number(limit.toBigInt()) : limit;
}

/** A critical extension that is not understood forbids the use of the certificate (RFC 5280, 4.2). */
export function hasForeignCriticalExtension(certificate: Certificate): boolean {
  return (certificate.extensions ?? []).some(({ critical, extnID }) => critical && !understood.includes(extnID));
}

function extensionOf(certificate: Certificate, type: string): unknown {
  return certificate.extensions?.find(({ extnID }) => extnID === type)?.parsedValue;
}
