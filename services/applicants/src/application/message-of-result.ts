import { fact, type Fact } from '@aleumet/messaging';
import {
  create,
  ResultHandedOverSchema,
  ResultHandedToCorporationSchema,
  ResultRequestedSchema,
  ResultReturnedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { KnownApplication } from './application.ts';
import type { ResultHandedOver, ResultHandedToCorporation, ResultRequested, ResultReturned } from './events.ts';
import { toldSpecialist, toldSubject } from './message-subject.ts';

export function factOfHandToCorporation(application: KnownApplication, { by, custody }: ResultHandedToCorporation): Fact {
  const event = create(ResultHandedToCorporationSchema, {
    ...toldSubject(application),
    specialistId: by.specialistId,
    unitId: unitOf(application),
    handedAt: toTimestamp(custody.handedAt),
    keepTo: custody.keepTo,
  });
  return fact(ResultHandedToCorporationSchema, event, custody.handedAt);
}

export function factOfHandOver(application: KnownApplication, { by, handedAt }: ResultHandedOver): Fact {
  const event = create(ResultHandedOverSchema, {
    ...toldSubject(application),
    ...toldSpecialist(by),
    ...(application.unitId !== null && { unitId: application.unitId }),
    handedAt: toTimestamp(handedAt),
  });
  return fact(ResultHandedOverSchema, event, handedAt);
}

export function factOfReturn(application: KnownApplication, { returnedAt }: ResultReturned): Fact {
  const event = create(ResultReturnedSchema, {
    ...toldSubject(application),
    unitId: unitOf(application),
    returnedAt: toTimestamp(returnedAt),
  });
  return fact(ResultReturnedSchema, event, returnedAt);
}

export function factOfRequest(application: KnownApplication, { requestedAt, sendBy }: ResultRequested): Fact {
  const event = create(ResultRequestedSchema, {
    ...toldSubject(application),
    unitId: unitOf(application),
    requestedAt: toTimestamp(requestedAt),
    sendBy,
  });
  return fact(ResultRequestedSchema, event, requestedAt);
}

function unitOf({ unitId }: KnownApplication): string {
  if (unitId === null) throw new Error('no unit of the State Corporation');
  return unitId;
}
