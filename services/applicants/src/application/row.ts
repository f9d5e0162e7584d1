import {
  day,
  dayText,
  flag,
  group,
  groupOrNull,
  idOf,
  iin,
  json,
  listOf,
  moment,
  oneOfWords,
  orNull,
  record,
  rowOf,
  text,
  textAs,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import {
  type Application as ApplicationColumns,
  Prisma,
  type RegisterQuery as QueryColumns,
} from '../generated/prisma/client.ts';
import { aboutPerson } from '../person/case-columns.ts';
import {
  CHANNELS,
  DECISION_OUTCOMES,
  FAULT_REASONS,
  FILED_BY,
  type KnownApplication,
  PAPER_KINDS,
  REFUSAL_GROUNDS,
} from './application.ts';
import { queryRow } from './query-row.ts';

/** A row of `applications` with its questions to the registers. */
export type ApplicationRow = ApplicationColumns & { queries: QueryColumns[] };

const specialistId = idOf<'SpecialistId'>();
const acceptor = { specialistId: orNull(specialistId), name: text, position: text };

const refusal = record({
  applicantName: text,
  faults: listOf(record({ documentName: text, reason: oneOfWords(FAULT_REASONS) })),
  refusedBy: record(acceptor),
  refusedAt: moment,
});

const paper = {
  kind: oneOfWords(PAPER_KINDS),
  name: text,
  sheetCount: wholeNumber,
  validUntil: orNull(dayText),
  note: orNull(text),
};

const intake = record({
  applicant: record({ as: oneOfWords(FILED_BY), iin: orNull(textAs(iin)), name: text }),
  papers: listOf(record(paper)),
  acceptedBy: orNull(record(acceptor)),
  socialWorker: orNull(text),
  registeredAt: moment,
});

const subject = {
  id: idOf<'ApplicationId'>(),
  ...aboutPerson,
  measureId: idOf<'MeasureId'>(),
  channel: oneOfWords(CHANNELS),
  unitId: orNull(idOf<'UnitId'>()),
  invitationId: orNull(idOf<'InvitationId'>()),
  receivedAt: moment,
};
const accepted = { ...subject, caseNo: text, dueOn: day, calendarVersion: wholeNumber, intake: json(intake, Prisma.DbNull) };
const decided = {
  ...accepted,
  decision: group({
    outcome: oneOfWords(DECISION_OUTCOMES),
    by: group({ specialistId, name: text }),
    decidedAt: moment,
    refusal: groupOrNull({ ground: oneOfWords(REFUSAL_GROUNDS), reason: text }),
  }),
};
const ready = {
  ...decided,
  result: group({ readyAt: moment, queueNo: orNull(wholeNumber), entryId: orNull(idOf<'EntryId'>()), handOverBy: orNull(day) }),
};
const kept = { ...ready, custody: group({ handedAt: moment, keepTo: day, isLate: flag }) };
const returned = { ...kept, returnedAt: moment };

const columns = rowOf(
  'application',
  unionBy('status', {
    ACCEPTANCE_REFUSED: { ...subject, refusal: json(refusal, Prisma.DbNull) },
    ACCEPTED: accepted,
    DECIDED: decided,
    AT_DEPARTMENT: ready,
    AT_STATE_CORPORATION: kept,
    RETURNED_TO_DEPARTMENT: returned,
    REQUESTED_BACK: { ...returned, requestedAt: moment, sendBy: day },
    HANDED_OVER: { ...ready, handedOverAt: moment, handedOverBy: group(acceptor) },
  }),
);

/** The questions to registers stand in a table of their own, each written when it changes. */
export const applicationRow = {
  toRow: columns.toRow,
  fromRow: (row: ApplicationRow): KnownApplication => {
    const application = columns.fromRow(row);
    if (application.status === 'ACCEPTANCE_REFUSED') return application;
    const queries = row.queries.map(queryRow.fromRow).toSorted((one, other) => (one.register < other.register ? -1 : 1));
    return { ...application, queries };
  },
};
