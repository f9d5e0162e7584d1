import { id, instant, type ServiceKind } from '@aleumet/domain';
import { type Complaint as ComplaintRow, Prisma } from '../generated/prisma/client.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';
import { fromDate, toDate } from '../plain-dates.ts';
import type {
  Addressee,
  Clerk,
  ComplaintAnswer,
  ComplaintBody,
  ComplaintDelivery,
  KnownComplaint,
  RegisteredComplaint,
} from './complaint.ts';

/** A row as the complaint it holds. */
export function fromRow(row: ComplaintRow): KnownComplaint {
  const registered = toRegistered(row);
  if (row.answer === null) return { status: 'registered', ...registered };
  return { status: 'answered', ...registered, answer: row.answer as unknown as ComplaintAnswer };
}

function toRegistered(row: ComplaintRow): RegisteredComplaint {
  return {
    id: id(row.id),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    applicationId: row.applicationId === null ? null : id(row.applicationId),
    kind: row.kind as ServiceKind,
    ageBand: row.ageBand as AgeBand,
    disabilityGroup: row.disabilityGroup as DisabilityGroup,
    body: row.body as ComplaintBody,
    unitId: row.unitId === null ? null : id(row.unitId),
    addressee: row.addressee as Addressee | null,
    complainedOf: row.complainedOf as Clerk | null,
    delivery: row.delivery as ComplaintDelivery,
    text: row.text,
    answerPlace: row.answerPlace,
    acceptedBy: row.acceptedBy as Clerk,
    registeredAt: instant(row.registeredAt),
    dueOn: fromDate(row.dueOn),
    calendarVersion: row.calendarVersion,
  };
}

/** The complaint as columns. */
export function toColumns(complaint: KnownComplaint) {
  const { id: complaintId, personId, departmentId, region, applicationId, kind, ageBand, disabilityGroup } = complaint;
  const {
    body,
    unitId,
    addressee,
    complainedOf,
    delivery,
    text,
    answerPlace,
    acceptedBy,
    registeredAt,
    dueOn,
    calendarVersion,
    status,
  } = complaint;
  return {
    id: complaintId,
    status,
    personId,
    departmentId,
    region,
    applicationId,
    kind,
    ageBand,
    disabilityGroup,
    body,
    unitId,
    addressee: addressee ?? Prisma.DbNull,
    complainedOf: complainedOf ?? Prisma.DbNull,
    delivery,
    text,
    answerPlace,
    acceptedBy,
    registeredAt,
    dueOn: toDate(dueOn),
    calendarVersion,
    answer: complaint.status === 'answered' ? (complaint.answer as Prisma.InputJsonObject) : Prisma.DbNull,
  };
}
