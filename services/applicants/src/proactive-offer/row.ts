import { id, instant, type Instant, type ServiceKind } from '@aleumet/domain';
import type { ProactiveOffer as OfferRow } from '../generated/prisma/client.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';
import { fromDate, toDate } from '../plain-dates.ts';
import type { KnownOffer, OfferStatus, SentOffer } from './proactive-offer.ts';

/** A row as the offer it holds; the table's checks promise what each status carries. */
export function fromRow(row: OfferRow): KnownOffer {
  const sent = toSent(row);
  const status = row.status as Exclude<OfferStatus, 'none'>;
  if (status === 'sent') return { status, ...sent };
  if (row.endedAt === null) throw new Error(`the row of offer ${row.id} is incomplete`);
  const ended = { ...sent, endedAt: instant(row.endedAt) };
  if (status === 'accepted') return { status, ...ended, applicationId: id(row.applicationId ?? '') };
  return { status, ...ended };
}

function toSent(row: OfferRow): SentOffer {
  return {
    id: id(row.id),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    measureId: id(row.measureId),
    kind: row.kind as ServiceKind,
    ageBand: row.ageBand as AgeBand,
    disabilityGroup: row.disabilityGroup as DisabilityGroup,
    caseNo: row.caseNo,
    specialistId: id(row.specialistId),
    sentAt: instant(row.sentAt),
    replyBy: fromDate(row.replyBy),
    calendarVersion: row.calendarVersion,
    lateReplies: row.lateReplies as Instant[],
  };
}

/** The offer as columns. */
export function toColumns(offer: KnownOffer) {
  const {
    id: offeringId,
    personId,
    departmentId,
    region,
    measureId,
    kind,
    ageBand,
    disabilityGroup,
    caseNo,
    specialistId,
  } = offer;
  return {
    id: offeringId,
    status: offer.status,
    personId,
    departmentId,
    region,
    measureId,
    kind,
    ageBand,
    disabilityGroup,
    caseNo,
    specialistId,
    sentAt: offer.sentAt,
    replyBy: toDate(offer.replyBy),
    calendarVersion: offer.calendarVersion,
    lateReplies: [...offer.lateReplies],
    endedAt: 'endedAt' in offer ? offer.endedAt : null,
    applicationId: 'applicationId' in offer ? offer.applicationId : null,
  };
}
