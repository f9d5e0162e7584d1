import { appendOutbox, type Cause, type Change, tell, type SqlTransaction } from '@aleumet/messaging';
import { aboutCase, SignatureStandingKnownSchema, toTimestamp } from '@aleumet/proto-events';
import type { OpenSignature, SignatureStandingKnown } from './kept-signature.ts';

/** Publishes the status of a signature when it becomes known. */
export async function publishSignature(
  tx: SqlTransaction,
  change: Change<OpenSignature, SignatureStandingKnown>,
  cause: Cause,
): Promise<void> {
  for (const { about, revokedAt, knownAt } of change.events) {
    const { signatureId, orderId, personId, signedAt } = about;
    const message = {
      about: aboutCase({ personId, orderId }),
      signatureId,
      ...{ signedAt: toTimestamp(signedAt), knownAt: toTimestamp(knownAt) },
      ...(revokedAt && { revokedAt: toTimestamp(revokedAt) }),
    };
    const outboxEvent = tell(SignatureStandingKnownSchema, message, knownAt);
    await appendOutbox(tx, [outboxEvent], { key: signatureId, firstSequence: change.version, cause });
  }
}
