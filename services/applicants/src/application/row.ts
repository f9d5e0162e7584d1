import { id, instant, type ServiceKind } from '@aleumet/domain';
import {
  type Application as ApplicationColumns,
  Prisma,
  type RegisterQuery as QueryColumns,
} from '../generated/prisma/client.ts';
import type { AgeBand } from '../person/age-band.ts';
import type { DisabilityGroup } from '../person/person.ts';
import { fromDate, toDate } from '../plain-dates.ts';
import type {
  Accepted,
  AcceptanceRefusal,
  Acceptor,
  Channel,
  Custody,
  Decision,
  Intake,
  KnownApplication,
  Result,
  Subject,
} from './application.ts';
import type { PaperCopy, RegisterDocument, RegisterQuery, StateRegister } from './registers.ts';
import type { Instant, PlainDate } from '@aleumet/domain';

/** A row of `applications` with its questions to the registers. */
export type ApplicationRow = ApplicationColumns & { queries: QueryColumns[] };

/** What `result` holds besides the result itself, as far as it has come. */
type Journey = {
  result: Result;
  custody?: Custody;
  returnedAt?: Instant;
  requestedAt?: Instant;
  sendBy?: PlainDate;
  handedOverAt?: Instant;
  handedOverBy?: Acceptor;
};

/** A row as the application it holds; the table's checks promise what each status carries. */
export function fromRow(row: ApplicationRow): KnownApplication {
  const subject = toSubject(row);
  if (row.status === 'acceptanceRefused') {
    return { status: row.status, ...subject, refusal: row.intake as unknown as AcceptanceRefusal };
  }
  const accepted = toAccepted(row, subject);
  if (row.status === 'accepted') return { status: row.status, ...accepted };
  const journey = row.result as unknown as Journey | null;
  const decided = { ...accepted, decision: row.decision as unknown as Decision, ...journey };
  return { status: row.status, ...decided } as KnownApplication;
}

function toSubject(row: ApplicationRow): Subject {
  return {
    id: id(row.id),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    measureId: id(row.measureId),
    kind: row.kind as ServiceKind,
    ageBand: row.ageBand as AgeBand,
    disabilityGroup: row.disabilityGroup as DisabilityGroup,
    channel: row.channel as Channel,
    unitId: row.unitId === null ? null : id(row.unitId),
    offeringId: row.offeringId === null ? null : id(row.offeringId),
    receivedAt: instant(row.receivedAt),
  };
}

function toAccepted(row: ApplicationRow, subject: Subject): Accepted {
  const { caseNo, dueOn, calendarVersion } = row;
  if (caseNo === null || dueOn === null || calendarVersion === null)
    throw new Error(`the row of application ${row.id} is incomplete`);
  const queries = row.queries.map(toQuery).toSorted((one, other) => (one.register < other.register ? -1 : 1));
  return { ...subject, caseNo, dueOn: fromDate(dueOn), calendarVersion, intake: row.intake as unknown as Intake, queries };
}

function toQuery({ register, askedAt, answeredAt, source, found, document, paperCopy }: QueryColumns): RegisterQuery {
  return {
    register: register as StateRegister,
    askedAt: instant(askedAt),
    answer:
      answeredAt === null || source === null || found === null
        ? null
        : { answeredAt: instant(answeredAt), source, found, document: (document ?? {}) as RegisterDocument },
    paperCopy: paperCopy as PaperCopy | null,
  };
}

/** The columns that never change. */
export function toSubjectColumns(application: KnownApplication) {
  const { id: applicationId, personId, departmentId, region, measureId, kind, ageBand, disabilityGroup } = application;
  const { channel, unitId, offeringId, receivedAt } = application;
  const intake = application.status === 'acceptanceRefused' ? application.refusal : application.intake;
  return {
    id: applicationId,
    personId,
    departmentId,
    region,
    measureId,
    kind,
    ageBand,
    disabilityGroup,
    channel,
    unitId,
    offeringId,
    receivedAt,
    intake: intake as unknown as Prisma.InputJsonObject,
    caseNo: 'caseNo' in application ? application.caseNo : null,
  };
}

/** The columns that change with the status. */
export function toStatusColumns(application: KnownApplication) {
  return {
    status: application.status,
    dueOn: 'dueOn' in application ? toDate(application.dueOn) : null,
    calendarVersion: 'calendarVersion' in application ? application.calendarVersion : null,
    decision: 'decision' in application ? (application.decision as unknown as Prisma.InputJsonObject) : Prisma.DbNull,
    result: 'result' in application ? (journeyOf(application) as unknown as Prisma.InputJsonObject) : Prisma.DbNull,
    keepTo: application.status === 'atCorporation' ? toDate(application.custody.keepTo) : null,
  };
}

function journeyOf(application: Extract<KnownApplication, { result: Result }>): Journey {
  return {
    result: application.result,
    ...('custody' in application && { custody: application.custody }),
    ...('returnedAt' in application && { returnedAt: application.returnedAt }),
    ...('requestedAt' in application && { requestedAt: application.requestedAt, sendBy: application.sendBy }),
    ...('handedOverAt' in application && { handedOverAt: application.handedOverAt, handedOverBy: application.handedOverBy }),
  };
}
