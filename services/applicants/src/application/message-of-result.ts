import { tell, type OutboxEvent } from '@aleumet/messaging';
import {
  ResultHandedOverSchema,
  ResultHandedToCorporationSchema,
  ResultRequestedSchema,
  ResultReturnedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { KnownApplication } from './application.ts';
import type { ResultHandedOver, ResultHandedToCorporation, ResultRequested, ResultReturned } from './events.ts';
import { toSpecialist } from './message-parts.ts';

export function toResultHandedToCorporationMessage(
  application: KnownApplication,
  { by, custody }: ResultHandedToCorporation,
): OutboxEvent {
  return tell(
    ResultHandedToCorporationSchema,
    {
      about: toAbout(application),
      specialistId: by.specialistId,
      unitId: unitOf(application),
      handedAt: toTimestamp(custody.handedAt),
      keepTo: custody.keepTo,
    },
    custody.handedAt,
  );
}

export function toResultHandedOverMessage(application: KnownApplication, { by, handedAt }: ResultHandedOver): OutboxEvent {
  return tell(
    ResultHandedOverSchema,
    {
      about: toAbout(application),
      ...toSpecialist(by),
      ...(application.unitId !== null && { unitId: application.unitId }),
      handedAt: toTimestamp(handedAt),
    },
    handedAt,
  );
}

export function toResultReturnedMessage(application: KnownApplication, { returnedAt }: ResultReturned): OutboxEvent {
  return tell(
    ResultReturnedSchema,
    {
      about: toAbout(application),
      unitId: unitOf(application),
      returnedAt: toTimestamp(returnedAt),
    },
    returnedAt,
  );
}

export function toResultRequestedMessage(application: KnownApplication, { requestedAt, sendBy }: ResultRequested): OutboxEvent {
  return tell(
    ResultRequestedSchema,
    {
      about: toAbout(application),
      unitId: unitOf(application),
      requestedAt: toTimestamp(requestedAt),
      sendBy,
    },
    requestedAt,
  );
}

function unitOf({ unitId }: KnownApplication): string {
  if (unitId === null) throw new Error('no unit of the State Corporation');
  return unitId;
}
