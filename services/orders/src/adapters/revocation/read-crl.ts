import { createHash } from 'node:crypto';
import { type Certificate, CertificateRevocationList } from 'pkijs';
import type { Evidence, Standing } from '../../signature/standing.ts';
import { isSupported } from '../cms/algorithms.ts';
import { hasKeyUsage } from '../cms/certificate-extensions.ts';
import type { FetchBytes } from './fetch-bytes.ts';
import { isFresh, momentOf, type Question, unknown } from './standing.ts';

const MOST_BYTES = 20_000_000;

type KnownList = { list: CertificateRevocationList; digest: string };

/** Reads the revocation lists of authorities. A list is fetched and parsed once, and again when its term is over. */
export function createCrlReader(fetchBytes: FetchBytes) {
  const known = new Map<string, KnownList>();

  async function listAt(address: string, { issuer, now }: Question, stopped: AbortSignal): Promise<KnownList> {
    const kept = known.get(address);
    if (kept && isCurrent(kept.list, now)) return kept;
    const bytes = await fetchBytes({ address, mostBytes: MOST_BYTES, stopped });
    const list = CertificateRevocationList.fromBER(new Uint8Array(bytes));
    await requireListOf(list, issuer);
    const fetched = { list, digest: createHash('sha256').update(bytes).digest('hex') };
    known.set(address, fetched);
    return fetched;
  }

  return async (question: Question, { address, stopped }: { address: string; stopped: AbortSignal }): Promise<Standing> => {
    const { list, digest } = await listAt(address, question, stopped);
    if (!isCurrent(list, question.now)) return unknown(question.issuer, 'the revocation list is not of now');
    const evidence: Evidence[] = [{ by: 'CRL', issuedAt: momentOf(list.thisUpdate.value), answer: digest }];
    const { serialNumber } = question.certificate;
    const entry = list.revokedCertificates?.find(({ userCertificate }) => userCertificate.isEqual(serialNumber));
    return entry
      ? { status: 'revoked', revokedAt: momentOf(entry.revocationDate.value), evidence }
      : { status: 'good', evidence };
  };
}

function isCurrent({ thisUpdate, nextUpdate }: CertificateRevocationList, now: Date): boolean {
  return isFresh(thisUpdate.value, nextUpdate?.value, now);
}

/** A critical extension means that the list holds only a part, or the certificates of others: it is not understood here. */
async function requireListOf(list: CertificateRevocationList, issuer: Certificate): Promise<void> {
  const isPartial = (list.crlExtensions?.extensions ?? []).some(({ critical }) => critical);
  const isOfIssuer = list.issuer.isEqual(issuer.subject) && hasKeyUsage(issuer, 'cRLSign');
  if (isPartial || !isOfIssuer || !isSupported(list.signatureAlgorithm.algorithmId))
    throw new Error('no revocation list of the issuer');
  if (!(await list.verify({ issuerCertificate: issuer }))) throw new Error('the issuer has not signed the revocation list');
}
