import type { Instant, OrderId, PlainDate } from '@aleumet/domain';
import type { PartServed, ServiceEnd } from '../terms/fulfilment-part.ts';
import type { StayChoice } from './choice.ts';

/*
 * The part of an order that only a stay in a sanatorium has (A2-26b to A2-30):
 *
 *   BOOKED ──ArrivalRecorded (provider)──► ARRIVED ──StayCompleted (provider)──► DEPARTED
 *   BOOKED ──NoShowRecorded (provider)──► the same, and the order ends as NOT_TAKEN
 *   ARRIVED ──ServiceRefusedAfterArrival (provider)──► the same, and the order ends as BROKEN_OFF
 */

export type PresentedDocuments = {
  identityDocument: boolean;
  sanatoriumCard: boolean;
  bedNotice: boolean;
  cardNumber: string | null;
};
export type Arrival = { arrivedAt: Instant; presented: PresentedDocuments };

export type Stay = StayChoice &
  ({ status: 'BOOKED' } | ({ status: 'ARRIVED' } & Arrival) | ({ status: 'DEPARTED'; departedOn: PlainDate } & Arrival));

/** What the recipient chose of the stay. */
export function choiceOf({ family, bedId, arrivalOn, departureOn }: Stay): StayChoice {
  return { family, bedId, arrivalOn, departureOn };
}

type About = { orderId: OrderId };

export type ArrivalRecorded = About & Arrival & { type: 'ArrivalRecorded'; recordedAt: Instant };
export type NoShowRecorded = About & { type: 'NoShowRecorded'; recordedAt: Instant; closedOn: PlainDate };
export type ServiceRefusedAfterArrival = About & {
  type: 'ServiceRefusedAfterArrival';
  reason: string;
  recordedAt: Instant;
  closedOn: PlainDate;
};
export type StayCompleted = About & {
  type: 'StayCompleted';
  departedOn: PlainDate;
  bedDays: number;
  completedAt: Instant;
  closedOn: PlainDate;
};

export type StayEvent = ArrivalRecorded | NoShowRecorded | ServiceRefusedAfterArrival | StayCompleted;

const EVENTS = {
  ArrivalRecorded: true,
  NoShowRecorded: true,
  ServiceRefusedAfterArrival: true,
  StayCompleted: true,
} as const satisfies Record<StayEvent['type'], true>;

export function isStayEvent(event: { type: string }): event is StayEvent {
  return event.type in EVENTS;
}

/** The result of a decision about a stay: its event, and the quantity served. */
export type StayOutput = StayEvent | PartServed;

/** Returns the state after the event. */
export function evolveStay(stay: Stay, event: StayEvent): Stay {
  switch (event.type) {
    case 'ArrivalRecorded':
      return { ...stay, status: 'ARRIVED', arrivedAt: event.arrivedAt, presented: event.presented };
    case 'StayCompleted':
      return { ...arrived(stay), status: 'DEPARTED', departedOn: event.departedOn };
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
      return stay;
  }
}

/** Returns how the event ends the service; null when it continues. */
export function endOfStay(event: StayEvent): ServiceEnd | null {
  switch (event.type) {
    case 'ArrivalRecorded':
      return null;
    case 'StayCompleted':
      return { outcome: 'SERVED', closedOn: event.closedOn, closedAt: event.completedAt };
    case 'NoShowRecorded':
      return { outcome: 'NOT_TAKEN', closedOn: event.closedOn, closedAt: event.recordedAt };
    case 'ServiceRefusedAfterArrival':
      return { outcome: 'BROKEN_OFF', reason: event.reason, closedOn: event.closedOn, closedAt: event.recordedAt };
  }
}

function arrived(stay: Stay): StayChoice & Arrival {
  if (stay.status === 'BOOKED') throw new Error('a stay ends after the arrival');
  return stay;
}
