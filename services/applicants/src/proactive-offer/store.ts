import { VersionConflict } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import { holdForOffer, passToApplication, releaseOffer } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { keepSpecialist } from '../specialist/store.ts';
import type { KnownOffer, OfferEvent, ProactiveOffer } from './proactive-offer.ts';
import { offerRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** Writes the row where id and version match, and the place of the case. */
export async function saveOffer(tx: Tx, { before, state, events, version }: Change<ProactiveOffer, OfferEvent>): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to save');
  const data = { ...offerRow.toRow(state), version };
  if (before.status === 'none') await tx.proactiveOffer.create({ data, select: { id: true } });
  else {
    const { count } = await tx.proactiveOffer.updateMany({ where: { id: state.id, version: version - events.length }, data });
    if (count === 0) throw new VersionConflict('proactive offer');
  }
  for (const event of events) await saveBeside(tx, state, event);
}

async function saveBeside(
  tx: Tx,
  { id: offeringId, measureId, caseNo, departmentId, specialistId }: KnownOffer,
  event: OfferEvent,
): Promise<void> {
  switch (event.type) {
    case 'ProactiveOfferSent':
      await holdForOffer(tx, { measureId, caseNo }, offeringId);
      return keepSpecialist(tx, { id: specialistId, departmentId, name: event.specialistName });
    case 'ProactiveOfferAccepted':
      return passToApplication(tx, measureId, { from: offeringId, to: event.applicationId });
    case 'ProactiveOfferDeclined':
    case 'ProactiveOfferExpired':
    case 'ProactiveOfferUndeliverable':
    case 'ProactiveOfferSuperseded':
      return releaseOffer(tx, measureId, offeringId);
    case 'ProactiveOfferRepliedLate':
    case 'ProactiveOfferDueMoved':
      return;
  }
}
