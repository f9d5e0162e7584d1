import { instant } from '@aleumet/domain';
import type { Certificate } from 'pkijs';
import type { Standing } from '../../signing/standing.ts';
import type { RevocationSource } from './standing.ts';

/** Time limit for all requests about one signature. */
const MOST_MILLISECONDS = 4000;

/**
 * Returns the status of a certificate chain at a moment: the signer's certificate, the authorities above it, and last the trusted
 * one, which cannot be revoked. A certificate that was revoked after that moment counts as good.
 */
export async function askAboutChain(
  chain: readonly Certificate[],
  { source, at, now }: { source: RevocationSource; at: Date; now: Date },
): Promise<Standing> {
  const stopped = AbortSignal.timeout(MOST_MILLISECONDS);
  const standings = await Promise.all(
    chain.slice(0, -1).map(async (certificate, index) => {
      const issuer = chain[index + 1];
      if (!issuer) throw new Error('a chain ends with its trusted authority');
      return source.standingOf({ certificate, issuer, now }, stopped);
    }),
  );
  const revoked = standings.filter((one) => one.status === 'REVOKED').find(({ revokedAt }) => revokedAt <= instant(at));
  if (revoked) return revoked;
  const open = standings.find((one) => one.status === 'UNKNOWN');
  return open ?? { status: 'GOOD', evidence: standings.flatMap((one) => ('evidence' in one ? one.evidence : [])) };
}
