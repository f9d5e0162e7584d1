import { createHash } from 'node:crypto';
import type { Evidence, Standing } from '../../signing/standing.ts';
import type { FetchBytes } from './fetch-bytes.ts';
import { readRevocationList, type RevocationList } from './revocation-list.ts';
import { isFresh, momentOf, type Question, unknown } from './standing.ts';

const MOST_BYTES = 20_000_000;

type KnownList = { list: RevocationList; digest: string };

/** Reads the revocation lists of authorities. A list is fetched and parsed once, and again when it has expired. */
export function createCrlReader(fetchBytes: FetchBytes) {
  const known = new Map<string, KnownList>();

  async function listAt(address: string, { issuer, now }: Question, stopped: AbortSignal): Promise<KnownList> {
    const kept = known.get(address);
    if (kept && isCurrent(kept.list, now)) return kept;
    const bytes = await fetchBytes({ address, mostBytes: MOST_BYTES, stopped });
    const list = await readRevocationList(bytes, issuer);
    const fetched = { list, digest: createHash('sha256').update(bytes).digest('hex') };
    known.set(address, fetched);
    return fetched;
  }

  return async (question: Question, { address, stopped }: { address: string; stopped: AbortSignal }): Promise<Standing> => {
    const { list, digest } = await listAt(address, question, stopped);
    if (!isCurrent(list, question.now)) return unknown(question.issuer, 'the revocation list is not of now');
    const evidence: Evidence[] = [{ by: 'CRL', issuedAt: momentOf(list.issuedAt), answer: digest }];
    const { serialNumber, notAfter } = question.certificate;
    const revokedAt = list.revokedAt(serialNumber.valueBlock.valueHexView);
    if (revokedAt) return { status: 'REVOKED', revokedAt: momentOf(revokedAt), evidence };
    // an authority may remove revoked certificates from its list after they have expired (RFC 5280, 3.3)
    if (list.issuedAt > notAfter.value)
      return unknown(question.issuer, 'the revocation list is from after the end of the certificate');
    return { status: 'GOOD', evidence };
  };
}

function isCurrent({ issuedAt, replacedAt }: RevocationList, now: Date): boolean {
  return isFresh(issuedAt, replacedAt, now);
}
