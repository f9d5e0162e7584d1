import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, fact, type Fact, type SqlTransaction } from '@aleumet/messaging';
import {
  AgeBand,
  ComplaintAnsweredSchema,
  ComplaintBody,
  ComplaintDelivery,
  ComplaintDueMovedSchema,
  ComplaintRegisteredSchema,
  create,
  DisabilityGroup,
  ServiceKind,
  toTimestamp,
} from '@aleumet/proto-events';
import type { Clerk, Complaint, ComplaintEvent, KnownComplaint } from './complaint.ts';

/** Tells every event of the change; what the complaint and its answer say stays here. */
export async function publishComplaint(
  tx: SqlTransaction,
  { before, state, events, version }: Change<Complaint, ComplaintEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to tell');
  const previousDueOn = before.status === 'none' ? state.dueOn : before.dueOn;
  const facts = events.map((event) => toFact(state, event, previousDueOn));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toFact(complaint: KnownComplaint, event: ComplaintEvent, previousDueOn: PlainDate): Fact {
  const told = toldComplaint(complaint);
  switch (event.type) {
    case 'ComplaintRegistered': {
      const { body, delivery, unitId, acceptedBy, complainedOf, registeredAt, dueOn } = event.complaint;
      const registered = create(ComplaintRegisteredSchema, {
        ...told,
        ...toldClerk(acceptedBy),
        body: ComplaintBody[body],
        delivery: ComplaintDelivery[delivery],
        ...(unitId !== null && { unitId }),
        ...(complainedOf?.specialistId != null && { complainedOfId: complainedOf.specialistId }),
        registeredAt: toTimestamp(registeredAt),
        dueOn,
      });
      return fact(ComplaintRegisteredSchema, registered, registeredAt);
    }
    case 'ComplaintAnswered': {
      const { by, answeredAt } = event.answer;
      const body = ComplaintBody[complaint.body];
      const answered = create(ComplaintAnsweredSchema, { ...told, ...toldClerk(by), body, answeredAt: toTimestamp(answeredAt) });
      return fact(ComplaintAnsweredSchema, answered, answeredAt);
    }
    case 'ComplaintDueMoved': {
      const moved = create(ComplaintDueMovedSchema, { ...told, ...event.due, previousDueOn });
      return fact(ComplaintDueMovedSchema, moved, event.movedAt);
    }
  }
}

function toldClerk({ specialistId }: Clerk): { specialistId?: string } {
  return specialistId === null ? {} : { specialistId };
}

function toldComplaint(complaint: KnownComplaint) {
  const { id: complaintId, personId, departmentId, applicationId, kind, region, ageBand, disabilityGroup } = complaint;
  return {
    complaintId,
    personId,
    departmentId,
    ...(applicationId !== null && { applicationId }),
    kind: ServiceKind[kind],
    region,
    ageBand: AgeBand[ageBand],
    disabilityGroup: DisabilityGroup[disabilityGroup],
  };
}
