import { fromBER, GeneralizedTime, UTCTime } from 'asn1js';
import { type Certificate, CertificateRevocationList, getCrypto } from 'pkijs';
import { isSupported } from '../cms/algorithms.ts';
import { hasKeyUsage } from '../cms/certificate-extensions.ts';
import { readHeader, type Value, valuesIn } from '../cms/der-header.ts';
import { isDer } from '../cms/is-der.ts';

const [INTEGER, SEQUENCE] = [2, 16];
const TIMES = new Set([23, 24]);
/** Version, algorithm, issuer, two moments, entries, extensions. */
const MOST_PARTS = 7;

/** A list signed by its issuer. A national list has a hundred thousand entries, so they are not parsed but searched as bytes. */
export type RevocationList = {
  issuedAt: Date;
  replacedAt: Date | undefined;
  /** Returns when the certificate with this number was revoked; undefined when it is not in the list. */
  revokedAt(serialNumber: Uint8Array): Date | undefined;
};

/**
 * Reads a list. Throws unless it was issued and signed by the issuer. asn1js reads at most ten thousand values, so it gets the
 * header without the entries.
 */
export async function readRevocationList(bytes: Uint8Array, issuer: Certificate): Promise<RevocationList> {
  const [list] = valuesIn(bytes, 1);
  const [signed, algorithm, signature] = valuesIn(list?.content ?? new Uint8Array(), 3);
  if (!signed || !algorithm || !signature) throw new Error('no revocation list');
  const parts = valuesIn(signed.content, MOST_PARTS);
  const entries = entriesIn(parts);
  const head = sequence(
    sequence(...parts.filter((part) => part !== entries).map(({ whole }) => whole)),
    algorithm.whole,
    signature.whole,
  );
  if (!isDer(head)) throw new Error('no revocation list');
  const read = CertificateRevocationList.fromBER(new Uint8Array(head));
  await requireListOf(read, { issuer, signed: signed.whole });
  return {
    issuedAt: read.thisUpdate.value,
    replacedAt: read.nextUpdate?.value,
    revokedAt: (serialNumber) => (entries ? findIn(entries.content, withoutSign(serialNumber)) : undefined),
  };
}

/** The sequence after the two dates; others come before them. */
function entriesIn(parts: readonly Value[]): Value | undefined {
  const behind = parts.findLastIndex(({ tag, isUniversal }) => isUniversal && TIMES.has(tag)) + 1;
  return parts.slice(behind).find(({ tag, isUniversal }) => isUniversal && tag === SEQUENCE);
}

type Signed = { issuer: Certificate; signed: Uint8Array };

/** A critical extension means that the list is partial, or contains certificates of others, which is not supported. */
async function requireListOf(list: CertificateRevocationList, { issuer, signed }: Signed): Promise<void> {
  const isPartial = (list.crlExtensions?.extensions ?? []).some(({ critical }) => critical);
  const isOfIssuer = list.issuer.isEqual(issuer.subject) && hasKeyUsage(issuer, 'cRLSign');
  const { signatureValue, signatureAlgorithm } = list;
  if (isPartial || !isOfIssuer || !isSupported(signatureAlgorithm.algorithmId))
    throw new Error('no revocation list of the issuer');
  const bytes = new Uint8Array(signed);
  const isSigned = await getCrypto(true).verifyWithPublicKey(
    bytes,
    signatureValue,
    issuer.subjectPublicKeyInfo,
    signatureAlgorithm,
  );
  if (!isSigned) throw new Error('the issuer has not signed the revocation list');
}

function findIn(entries: Uint8Array, serialNumber: Uint8Array): Date | undefined {
  for (let at = 0; at < entries.length;) {
    const entry = readHeader(entries, at, entries.length);
    const number = entry && readHeader(entries, entry.start, entry.end);
    if (!number || number.tag !== INTEGER) throw new Error('no entry of a revocation list');
    if (Buffer.compare(withoutSign(entries.subarray(number.start, number.end)), serialNumber) === 0)
      return momentIn(entries.subarray(number.end, entry.end));
    at = entry.end;
  }
  return undefined;
}

function momentIn(bytes: Uint8Array): Date {
  const [value] = valuesIn(bytes, 2);
  const moment = value && isDer(value.whole) ? fromBER(new Uint8Array(value.whole)).result : undefined;
  if (moment instanceof UTCTime || moment instanceof GeneralizedTime) return moment.toDate();
  throw new Error('revoked, and no word of when');
}

/** The octet that only marks a number as positive may be present or not. */
function withoutSign(number: Uint8Array): Uint8Array {
  return number[0] === 0 ? number.subarray(1) : number;
}

function sequence(...values: Uint8Array[]): Uint8Array {
  const size = values.reduce((sum, { length }) => sum + length, 0);
  const octets = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  if (size > 0xffff) throw new Error('the head of a revocation list is too long');
  return Buffer.concat([Buffer.from([0x30, ...octets]), ...values]);
}
