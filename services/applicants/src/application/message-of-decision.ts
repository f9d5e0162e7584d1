import { tell, type OutboxEvent } from '@aleumet/messaging';
import {
  ApplicationDueMovedSchema,
  ApplicationGrantedSchema,
  ResultOutcome,
  ResultReadySchema,
  ServiceRefusalGround,
  ServiceRefusedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { PlainDate } from '@aleumet/domain';
import { toAbout } from './about.ts';
import type { KnownApplication } from './application.ts';
import type { ApplicationDueMoved, ApplicationGranted, ResultReady, ServiceRefused } from './events.ts';
import { toChannel, toSpecialist } from './message-parts.ts';

/** Returns the message by which the queue registers the application: by its time of receipt, then by its sequence (A2-22b). */
export function toApplicationGrantedMessage(
  application: KnownApplication,
  { by, grantedAt }: ApplicationGranted,
  seq: bigint,
): OutboxEvent {
  const { unitId: _, ...channel } = toChannel(application);
  return tell(
    ApplicationGrantedSchema,
    {
      about: toAbout(application),
      ...channel,
      specialistId: by.specialistId,
      receivedAt: toTimestamp(application.receivedAt),
      seq,
      grantedAt: toTimestamp(grantedAt),
    },
    grantedAt,
  );
}

export function toServiceRefusedMessage(application: KnownApplication, { by, ground, refusedAt }: ServiceRefused): OutboxEvent {
  const { unitId: _, ...channel } = toChannel(application);
  return tell(
    ServiceRefusedSchema,
    {
      about: toAbout(application),
      ...channel,
      specialistId: by.specialistId,
      ground: ServiceRefusalGround[ground],
      refusedAt: toTimestamp(refusedAt),
    },
    refusedAt,
  );
}

export function toResultReadyMessage(application: KnownApplication, { result }: ResultReady): OutboxEvent {
  const { invitationId: _, ...channel } = toChannel(application);
  const decision = 'decision' in application ? application.decision : undefined;
  if (!decision) throw new Error('a result without a decision');
  return tell(
    ResultReadySchema,
    {
      about: toAbout(application),
      ...channel,
      ...toSpecialist(decision.by),
      outcome: decision.outcome === 'GRANTED' ? ResultOutcome.GRANTED : ResultOutcome.REFUSED,
      ...(result.entryId !== null && { entryId: result.entryId }),
      ...(result.queueNo !== null && { queueNo: BigInt(result.queueNo) }),
      readyAt: toTimestamp(result.readyAt),
      ...(result.handOverBy !== null && { handOverBy: result.handOverBy }),
    },
    result.readyAt,
  );
}

export function toDueMovedMessage(
  application: KnownApplication,
  { due, movedAt }: ApplicationDueMoved,
  previous: PlainDate,
): OutboxEvent {
  return tell(
    ApplicationDueMovedSchema,
    {
      about: toAbout(application),
      dueOn: due.dueOn,
      previousDueOn: previous,
      calendarVersion: due.calendarVersion,
    },
    movedAt,
  );
}
