import { randomBytes } from 'node:crypto';
import { Integer, PrintableString, Sequence, Set, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, Certificate, RelativeDistinguishedNames, Time, TimeType } from 'pkijs';
import { type ExtensionRequest, extensionsOf } from './extensions.ts';
import { createKeys, type KeyAlgorithm, type PrivateKey } from './keys.ts';
import { toPem } from './pem.ts';

/** A key with its certificate; a person or an organisation signs with it. */
export type Identity = { certificate: Certificate; certificatePem: string; privateKey: PrivateKey };

/** The holder named in the certificate, the purpose of the key, and its period of validity. */
export type CertificateRequest = ExtensionRequest & {
  iin?: string;
  bin?: string;
  name: string;
  organisation?: string;
  validFrom?: Date;
  validTo?: Date;
  algorithm?: KeyAlgorithm;
  /** Size of an RSA key in bits; 2048 by default. */
  bits?: number;
  /** Digest algorithm of the issuer's signature; SHA-256 by default. */
  digest?: 'SHA-1' | 'SHA-256';
};

const VALID_FROM = new Date('2020-01-01T00:00:00Z');
const VALID_TO = new Date('2050-01-01T00:00:00Z');

const objectIdentifiers = { CN: '2.5.4.3', SERIALNUMBER: '2.5.4.5', C: '2.5.4.6', O: '2.5.4.10', OU: '2.5.4.11' } as const;

/** Creates a key and its certificate, signed by the issuer, or self-signed without one. */
export async function issueCertificate(request: CertificateRequest, issuer?: Identity): Promise<Identity> {
  const { publicKey, privateKey } = await createKeys(request.algorithm ?? 'ECDSA', request.bits);
  const certificate = new Certificate({ version: 2, serialNumber: serialNumber() });
  certificate.notBefore = timeOf(request.validFrom ?? VALID_FROM);
  certificate.notAfter = timeOf(request.validTo ?? VALID_TO);
  certificate.subject = subjectOf(request);
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.extensions = extensionsOf(request);
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(issuer?.privateKey ?? privateKey, request.digest ?? 'SHA-256');
  return { certificate, certificatePem: toPem('CERTIFICATE', certificate.toSchema(true).toBER()), privateKey };
}

/** Returns a certificate of the same key and holder, signed by another issuer. */
export async function certifyAgain({ certificate, privateKey }: Identity, issuer: Identity): Promise<Identity> {
  const again = Certificate.fromBER(certificate.toSchema(true).toBER());
  again.serialNumber = serialNumber();
  again.issuer = issuer.certificate.subject;
  await again.sign(issuer.privateKey, 'SHA-256');
  return { certificate: again, certificatePem: toPem('CERTIFICATE', again.toSchema(true).toBER()), privateKey };
}

/** UTCTime has a two-digit year, which ends with 2049. */
function timeOf(value: Date): Time {
  return new Time({ value, type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime });
}

/** A serial number is positive and of fixed length. */
function serialNumber(): Integer {
  const bytes = new Uint8Array(randomBytes(16));
  bytes[0] = 0x40;
  return new Integer({ valueHex: bytes.buffer });
}

/** Each attribute in a separate set, as in real certificates; pkijs by default writes all into one set. */
function subjectOf({ iin, bin, name, organisation }: CertificateRequest): RelativeDistinguishedNames {
  const attributes = [
    ...attribute('CN', name),
    ...attribute('SERIALNUMBER', iin && `IIN${iin}`),
    ...attribute('C', 'KZ'),
    ...attribute('O', organisation),
    ...attribute('OU', bin && `BIN${bin}`),
  ];
  const sets = attributes.map((each) => new Set({ value: [each.toSchema()] }));
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER());
}

function attribute(type: keyof typeof objectIdentifiers, text: string | undefined): AttributeTypeAndValue[] {
  if (text === undefined) return [];
  const value = type === 'C' ? new PrintableString({ value: text }) : new Utf8String({ value: text });
  return [new AttributeTypeAndValue({ type: objectIdentifiers[type], value })];
}
