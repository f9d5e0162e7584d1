import { fact, type Fact } from '@aleumet/messaging';
import {
  ApplicationDueMovedSchema,
  ApplicationGrantedSchema,
  create,
  ResultOutcome,
  ResultReadySchema,
  ServiceRefusalGround,
  ServiceRefusedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { PlainDate } from '@aleumet/domain';
import type { KnownApplication } from './application.ts';
import type { ApplicationDueMoved, ApplicationGranted, ResultReady, ServiceRefused } from './events.ts';
import { toldChannel, toldSpecialist, toldSubject } from './message-subject.ts';

export function factOfGrant(application: KnownApplication, { by, grantedAt }: ApplicationGranted, seq: bigint): Fact {
  const { unitId: _, ...channel } = toldChannel(application);
  const event = create(ApplicationGrantedSchema, {
    ...toldSubject(application),
    ...channel,
    specialistId: by.specialistId,
    receivedAt: toTimestamp(application.receivedAt),
    seq,
    grantedAt: toTimestamp(grantedAt),
  });
  return fact(ApplicationGrantedSchema, event, grantedAt);
}

export function factOfServiceRefusal(application: KnownApplication, { by, ground, refusedAt }: ServiceRefused): Fact {
  const { unitId: _, ...channel } = toldChannel(application);
  const event = create(ServiceRefusedSchema, {
    ...toldSubject(application),
    ...channel,
    specialistId: by.specialistId,
    ground: ServiceRefusalGround[ground],
    refusedAt: toTimestamp(refusedAt),
  });
  return fact(ServiceRefusedSchema, event, refusedAt);
}

export function factOfResult(application: KnownApplication, { result }: ResultReady): Fact {
  const { offeringId: _, ...channel } = toldChannel(application);
  const decision = 'decision' in application ? application.decision : undefined;
  if (!decision) throw new Error('a result without a decision');
  const event = create(ResultReadySchema, {
    ...toldSubject(application),
    ...channel,
    ...toldSpecialist(decision.by),
    outcome: decision.outcome === 'GRANTED' ? ResultOutcome.GRANTED : ResultOutcome.REFUSED,
    ...(result.entryId !== null && { entryId: result.entryId }),
    ...(result.queueNo !== null && { queueNo: BigInt(result.queueNo) }),
    readyAt: toTimestamp(result.readyAt),
    ...(result.handOverBy !== null && { handOverBy: result.handOverBy }),
  });
  return fact(ResultReadySchema, event, result.readyAt);
}

export function factOfMovedDue(application: KnownApplication, { due, movedAt }: ApplicationDueMoved, previous: PlainDate): Fact {
  const event = create(ApplicationDueMovedSchema, {
    ...toldSubject(application),
    dueOn: due.dueOn,
    previousDueOn: previous,
    calendarVersion: due.calendarVersion,
  });
  return fact(ApplicationDueMovedSchema, event, movedAt);
}
