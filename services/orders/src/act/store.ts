import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { saveSignature } from '../signing/store.ts';
import type { Act, ActEvent, DraftedAct } from './act.ts';
import { toRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Writes the act and the signature that came with the change. */
export async function saveAct(tx: Transaction, { before, state, events, version }: Change<Act, ActEvent>): Promise<void> {
  if (state.status === 'none') return;
  if (before.status === 'none') await tx.act.create({ data: { ...toRow(state), version } });
  else await update(tx, state, { from: version - events.length, to: version });
  const { orderId, personId, departmentId, region } = state;
  const about = { orderId, personId, departmentId, region, kind: 'ACT' as const };
  for (const event of events) {
    if (event.type === 'ActSignatureAdded')
      await saveSignature(tx, { ...about, by: event.party, document: event.document, signedAt: event.signedAt });
  }
}

async function update(tx: Transaction, act: DraftedAct, step: { from: number; to: number }): Promise<void> {
  const { count } = await tx.act.updateMany({
    where: { id: act.id, version: step.from },
    data: { ...toRow(act), version: step.to },
  });
  if (count === 0) throw new VersionConflict(`act ${act.id}`);
}
