import { plainDate } from '@aleumet/domain';
import type { OrderEvent } from '../src/order/events.ts';
import type { OpenOrder } from '../src/order/order.ts';
import type { OrderOutcome } from '../src/terms/terms.ts';
import {
  about,
  accepted,
  arrived,
  at,
  byProvider,
  byRecipient,
  funded,
  placed,
  served,
  signedOn,
  started,
  texts,
} from './order-specification.ts';

const later = at('2026-02-05');
const closed = { closedOn: plainDate('2026-02-05') };
const refused = {
  ...about,
  ...closed,
  type: 'OrderRefused',
  reason: 'full',
  signed: signedOn('2026-02-05', 'ORDER_REFUSAL', byProvider(texts.refusal('full'))),
  refusedAt: later,
} as const;
export const withdrawn = {
  ...about,
  ...closed,
  type: 'OrderWithdrawn',
  signed: signedOn('2026-02-05', 'ORDER_WITHDRAWAL', byRecipient(texts.withdrawal)),
  withdrawnAt: later,
} as const;
export const voided = {
  ...about,
  ...closed,
  type: 'OrderVoided',
  reason: 'FUNDS_REFUSED',
  code: 'NO_FUNDS',
  voidedAt: later,
} as const;
const cancellation = {
  by: 'RECIPIENT',
  reason: null,
  signed: signedOn('2026-02-05', 'ORDER_CANCELLATION', byRecipient(texts.cancellation(null))),
  cancelledAt: later,
} as const;
export const cancelled = { ...about, ...closed, type: 'OrderCancelled', ...cancellation } as const;
const noShow = { ...about, ...closed, type: 'NoShowRecorded', recordedAt: later } as const;
const left = { ...about, ...closed, type: 'ServiceRefusedAfterArrival', reason: 'unwell', recordedAt: later } as const;
const completed = {
  ...about,
  ...closed,
  type: 'StayCompleted',
  departedOn: plainDate('2026-03-16'),
  bedDays: 14,
  completedAt: later,
} as const;

/** How an order comes to each status, and to each outcome. */
export const HISTORIES = {
  AWAITING_FUNDS: [placed],
  SENT: [placed, funded],
  ACCEPTED: [placed, funded, accepted],
  IN_SERVICE: [placed, funded, accepted, arrived, started],
  SERVED: [placed, funded, accepted, arrived, started, served(14, '2026-03-16'), completed],
  BROKEN_OFF: [placed, funded, accepted, arrived, started, left],
  REFUSED: [placed, funded, refused],
  WITHDRAWN: [placed, withdrawn],
  CANCELLED: [placed, funded, accepted, cancelled],
  VOIDED: [placed, voided],
  NOT_TAKEN: [placed, funded, accepted, noShow],
} as const satisfies Record<OpenOrder['status'] | OrderOutcome, readonly OrderEvent[]>;
