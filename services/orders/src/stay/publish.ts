import { type OutboxEvent, tell } from '@aleumet/messaging';
import {
  type About,
  ArrivalRecordedSchema,
  NoShowRecordedSchema,
  ServiceRefusedAfterArrivalSchema,
  StayCompletedSchema,
  toTimestamp,
} from '@aleumet/proto-events';
import type { ArrivalRecorded, Stay, StayEvent } from './stay.ts';

/** The part of `OrderPlaced` for a stay. */
export function stayTerms({ bedId, arrivalOn, departureOn }: Stay) {
  return { case: 'stay' as const, value: { bedId, arrivalOn, departureOn } };
}

/** Returns the outbox event for a change of a stay, with the `about` of its order. */
export function toStayOutboxEvent(event: StayEvent, about: About, stay: Stay): OutboxEvent {
  switch (event.type) {
    case 'ArrivalRecorded':
      return arrival(event, about);
    case 'StayCompleted': {
      const { departedOn, bedDays, completedAt } = event;
      return tell(StayCompletedSchema, { about, departedOn, bedDays, completedAt: toTimestamp(completedAt) }, completedAt);
    }
    case 'NoShowRecorded': {
      const { recordedAt } = event;
      return tell(NoShowRecordedSchema, { about, arrivalOn: stay.arrivalOn, recordedAt: toTimestamp(recordedAt) }, recordedAt);
    }
    case 'ServiceRefusedAfterArrival': {
      const { recordedAt } = event;
      return tell(ServiceRefusedAfterArrivalSchema, { about, recordedAt: toTimestamp(recordedAt) }, recordedAt);
    }
  }
}

function arrival({ arrivedAt, presented, recordedAt }: ArrivalRecorded, about: About): OutboxEvent {
  const shown = {
    identityDocumentShown: presented.identityDocument,
    sanatoriumCardShown: presented.sanatoriumCard,
    bedNoticeShown: presented.bedNotice,
  };
  const times = { arrivedAt: toTimestamp(arrivedAt), recordedAt: toTimestamp(recordedAt) };
  return tell(ArrivalRecordedSchema, { about, ...shown, ...times }, recordedAt);
}
