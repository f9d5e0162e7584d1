import { id, instant, VersionConflict } from '@aleumet/domain';
import type { Change, Loaded } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import type { SettleStanding } from './decisions/settle-standing.ts';
import type { OpenSignature, SignatureStandingKnown } from './kept-signature.ts';
import { toDocumentKind } from './signed-document.ts';

/** Reads the signature while its status is unknown; otherwise `none`. */
export async function loadOpenSignature(
  tx: Prisma.TransactionClient,
  { signatureId }: SettleStanding,
): Promise<Loaded<OpenSignature, undefined>> {
  const row = await tx.signature.findFirst({ where: { id: signatureId, revocation: 'UNKNOWN' } });
  if (!row) return { state: { status: 'none' }, facts: undefined, version: 0 };
  const about = {
    ...{ signatureId, kind: toDocumentKind(row.kind), orderId: row.orderId === null ? null : id<'OrderId'>(row.orderId) },
    ...{ personId: id<'PersonId'>(row.personId), signedAt: instant(row.signedAt) },
  };
  return { state: { status: 'UNKNOWN', about }, facts: undefined, version: Number(row.version) };
}

/** Stores the answer with the signature. */
export async function saveStanding(
  tx: Prisma.TransactionClient,
  { state, events, version }: Change<OpenSignature, SignatureStandingKnown>,
): Promise<void> {
  if (state.status !== 'known') return;
  const { about, revokedAt, evidence, knownAt } = state;
  const { count } = await tx.signature.updateMany({
    where: { id: about.signatureId, version: version - events.length },
    data: {
      ...{ version, revocation: revokedAt === null ? 'GOOD' : 'REVOKED', revokedAt, knownAt, askAgainAt: null, authority: null },
      revocationEvidence: [...evidence],
    },
  });
  if (count === 0) throw new VersionConflict(`signature ${about.signatureId}`);
}
