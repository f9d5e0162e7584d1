import { BitString, Null } from 'asn1js';
import { BasicConstraints, Extension, ExtKeyUsage } from 'pkijs';

const keyUsageBits = {
  digitalSignature: 0x80,
  nonRepudiation: 0x40,
  keyEncipherment: 0x20,
  keyCertSign: 0x04,
  cRLSign: 0x02,
} as const;
const purposes = {
  clientAuth: '1.3.6.1.5.5.7.3.2',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
} as const;

export type KeyUsage = keyof typeof keyUsageBits;
export type KeyPurpose = keyof typeof purposes;

/** The key usages of a certificate. */
export type KeyMarks = { keyUsage?: readonly KeyUsage[]; purposes?: readonly KeyPurpose[] };

/** Key usages of a signing key; the default. */
export const signingKey = {
  keyUsage: ['digitalSignature', 'nonRepudiation'],
  purposes: ['emailProtection'],
} as const satisfies KeyMarks;

/** Key usages of a login key. */
export const authenticationKey = {
  keyUsage: ['digitalSignature', 'keyEncipherment'],
  purposes: ['clientAuth'],
} as const satisfies KeyMarks;

const issuingKey = { keyUsage: ['keyCertSign', 'cRLSign'], purposes: [] } as const satisfies KeyMarks;

export type ExtensionRequest = KeyMarks & {
  /** May issue certificates. */
  isAuthority?: boolean;
  /** How many authorities may be between this one and a person; unlimited by default. */
  authoritiesBelow?: number;
  /** A critical extension that no program knows. */
  hasForeignCondition?: boolean;
};

/** Returns the extensions of a certificate. An empty list of key usages leaves the extension out. */
export function extensionsOf(request: ExtensionRequest): Extension[] {
  const marks = { ...(request.isAuthority ? issuingKey : signingKey), ...request };
  return [
    ...(request.isAuthority ? [authorityExtension(request.authoritiesBelow)] : []),
    ...keyUsageExtension(marks.keyUsage),
    ...purposesExtension(marks.purposes),
    ...(request.hasForeignCondition ? [extension('2.25.1', true, new Null().toBER())] : []),
  ];
}

function authorityExtension(pathLenConstraint: number | undefined): Extension {
  const constraints = new BasicConstraints({ cA: true, ...(pathLenConstraint !== undefined && { pathLenConstraint }) });
  return extension('2.5.29.19', true, constraints.toSchema().toBER());
}

function keyUsageExtension(usages: readonly KeyUsage[]): Extension[] {
  if (usages.length === 0) return [];
  const octet = usages.reduce((bits, usage) => bits | keyUsageBits[usage], 0);
  const bits = new BitString({ valueHex: new Uint8Array([octet]).buffer, unusedBits: trailingZeros(octet) });
  return [extension('2.5.29.15', true, bits.toBER())];
}

function purposesExtension(names: readonly KeyPurpose[]): Extension[] {
  if (names.length === 0) return [];
  const keyPurposes = new ExtKeyUsage({ keyPurposes: names.map((name) => purposes[name]) });
  return [extension('2.5.29.37', false, keyPurposes.toSchema().toBER())];
}

/** DER drops the trailing zero bits of a named bit string. */
function trailingZeros(octet: number): number {
  return 31 - Math.clz32(octet & -octet);
}

function extension(extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension {
  return new Extension({ extnID, critical, extnValue });
}
