import { id, type OfferingId } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { getServedPerson } from '../person/served.ts';
import { intakePolicyOn } from '../policy.ts';
import { getMeasureOf } from '../replicas/measure.ts';
import type { OfferCommand } from './decider.ts';
import type { SendOffer } from './decisions/send-offer.ts';
import type { OfferFacts, SendingFacts } from './facts.ts';
import type { ProactiveOffer } from './proactive-offer.ts';
import { offerRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** The offer, and what sending one rests on. */
export async function loadOffer(tx: Tx, command: OfferCommand): Promise<Loaded<ProactiveOffer, OfferFacts>> {
  const offeringId = await offeringIdOf(tx, command);
  const row = offeringId === null ? null : await tx.proactiveOffer.findUnique({ where: { id: offeringId } });
  const facts: OfferFacts = {
    calendar: await findCalendar(tx),
    policyOf: (kind) => intakePolicyOn(kind, command.today),
    sending: command.type === 'SendOffer' ? await loadSending(tx, command) : null,
  };
  return { state: row ? offerRow.fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

async function offeringIdOf(tx: Tx, command: OfferCommand): Promise<OfferingId | null> {
  if (command.type !== 'SupersedeOffer') return command.offeringId;
  const row = await tx.case.findUnique({ where: { measureId: command.measureId } });
  return row?.offeringId == null ? null : id(row.offeringId);
}

async function loadSending(tx: Tx, command: SendOffer): Promise<SendingFacts> {
  const person = await getServedPerson(tx, command);
  const measure = await getMeasureOf(tx, command);
  const { measureId, today } = command;
  const { caseNo, applicationId, offeringId } = await findCase(tx, measureId, today);
  return {
    measure,
    person,
    liveApplicationId: applicationId,
    liveOfferingId: offeringId,
    caseNo,
  };
}
