import { id, type OfferingId } from '@aleumet/domain';
import { findCalendar, type Loaded } from '@aleumet/messaging';
import { findCase } from '../case/store.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { ageBandOn } from '../person/age-band.ts';
import { toKnownPerson } from '../person/store.ts';
import { policyOn } from '../policy.ts';
import { getMeasure } from '../replicas/measure.ts';
import type { OfferCommand } from './decider.ts';
import type { SendOffer } from './decisions/send-offer.ts';
import type { OfferFacts, SendingFacts } from './facts.ts';
import type { ProactiveOffer } from './proactive-offer.ts';
import { fromRow } from './row.ts';

type Tx = Prisma.TransactionClient;

/** The offer, and what sending one rests on. */
export async function loadOffer(tx: Tx, command: OfferCommand): Promise<Loaded<ProactiveOffer, OfferFacts>> {
  const offeringId = await offeringIdOf(tx, command);
  const row = offeringId === null ? null : await tx.proactiveOffer.findUnique({ where: { id: offeringId } });
  const facts: OfferFacts = {
    calendar: await findCalendar(tx),
    policy: policyOn(command.today),
    sending: command.type === 'SendOffer' ? await loadSending(tx, command) : null,
  };
  return { state: row ? fromRow(row) : { status: 'none' }, facts, version: Number(row?.version ?? 0) };
}

async function offeringIdOf(tx: Tx, command: OfferCommand): Promise<OfferingId | null> {
  if (command.type !== 'SupersedeOffer') return command.offeringId;
  const row = await tx.case.findUnique({ where: { measureId: command.measureId } });
  return row?.offeringId == null ? null : id(row.offeringId);
}

async function loadSending(tx: Tx, { personId, measureId, today }: SendOffer): Promise<SendingFacts> {
  const row = await tx.person.findUnique({ where: { id: personId, status: 'known' } });
  const person = row && toKnownPerson(row);
  const { caseNo, applicationId, offeringId } = await findCase(tx, measureId, today);
  return {
    measure: await getMeasure(tx, measureId),
    person: person && { ...person, ageBand: ageBandOn(person.birthDate, today) },
    liveApplicationId: applicationId,
    liveOfferingId: offeringId,
    caseNo,
  };
}
