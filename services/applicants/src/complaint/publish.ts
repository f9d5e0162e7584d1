import type { PlainDate } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, tell, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import {
  ComplaintAnsweredSchema,
  ComplaintBody,
  ComplaintDelivery,
  ComplaintDueMovedSchema,
  ComplaintRegisteredSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { Clerk, Complaint, ComplaintEvent, KnownComplaint } from './complaint.ts';

/** Publishes every event of the change; the texts of the complaint and its answer are not published. */
export async function publishComplaint(
  tx: SqlTransaction,
  { before, state, events, version }: Change<Complaint, ComplaintEvent>,
  cause: Cause,
): Promise<void> {
  if (state.status === 'none') throw new Error('nothing to publish');
  const previousDueOn = before.status === 'none' ? state.dueOn : before.dueOn;
  const messages = events.map((event) => toOutboxEvent(state, event, previousDueOn));
  await appendOutbox(tx, messages, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(complaint: KnownComplaint, event: ComplaintEvent, previousDueOn: PlainDate): OutboxEvent {
  const head = { about: toAbout(complaint), complaintId: complaint.id };
  switch (event.type) {
    case 'ComplaintRegistered': {
      const { body, delivery, unitId, acceptedBy, complainedOf, registeredAt, dueOn } = event.complaint;
      return tell(
        ComplaintRegisteredSchema,
        {
          ...head,
          ...toClerk(acceptedBy),
          body: ComplaintBody[body],
          delivery: ComplaintDelivery[delivery],
          ...(unitId !== null && { unitId }),
          ...(complainedOf?.specialistId != null && { complainedOfId: complainedOf.specialistId }),
          registeredAt: toTimestamp(registeredAt),
          dueOn,
        },
        registeredAt,
      );
    }
    case 'ComplaintAnswered': {
      const { by, answeredAt } = event.answer;
      const body = ComplaintBody[complaint.body];
      return tell(ComplaintAnsweredSchema, { ...head, ...toClerk(by), body, answeredAt: toTimestamp(answeredAt) }, answeredAt);
    }
    case 'ComplaintDueMoved': {
      return tell(ComplaintDueMovedSchema, { ...head, ...event.due, previousDueOn }, event.movedAt);
    }
  }
}

function toClerk({ specialistId }: Clerk): { specialistId?: string } {
  return specialistId === null ? {} : { specialistId };
}
