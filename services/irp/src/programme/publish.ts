import { appendOutbox, type Cause, type Change, type OutboxEvent, tell } from '@aleumet/messaging';
import {
  IrpFormedSchema,
  MeasureExecutedSchema,
  MeasureExpiredSchema,
  MeasureExpiryReason,
  MeasureNotExecutedSchema,
  NotExecutedReason,
  toTimestamp,
} from '@aleumet/proto-events';
import type { MeasureId } from '@aleumet/domain';
import type { Tx } from '../database.ts';
import { toAbout } from './about.ts';
import { type IrpFormed, type ProgrammeEvent, programmeOf, type Programmes } from './programme.ts';

/** Publishes the events of a person's programmes, in order. */
export async function publishProgrammes(tx: Tx, change: Change<Programmes, ProgrammeEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  const [programme] = state.programmes;
  if (!programme) return;
  const outboxEvents = events.map((event) => toOutboxEvent(event, state));
  await appendOutbox(tx, outboxEvents, { key: programme.personId, firstSequence: version - events.length + 1, cause });
}

/** `state` is the state after the change: it contains the department of the measure's case. */
function toOutboxEvent(event: ProgrammeEvent, state: Programmes): OutboxEvent {
  if (event.type === 'IrpFormed') return tell(IrpFormedSchema, toFormed(event), event.delivery.deliveredAt);
  const head = headOf(state, event.measureId);
  switch (event.type) {
    case 'MeasureExecuted': {
      const { orderId, providerId, executedOn, recordedAt } = event;
      const message = { ...head, about: { ...head.about, orderId, providerId }, executedOn, recordedAt: toTimestamp(recordedAt) };
      return tell(MeasureExecutedSchema, message, recordedAt);
    }
    case 'MeasureNotExecuted': {
      const { orderId, providerId, recordedAt } = event;
      const reason = NotExecutedReason[event.reason];
      const message = { ...head, about: { ...head.about, orderId, providerId }, reason, recordedAt: toTimestamp(recordedAt) };
      return tell(MeasureNotExecutedSchema, message, recordedAt);
    }
    case 'MeasureExpired': {
      const message = { ...head, expiredOn: event.expiredOn, reason: MeasureExpiryReason[event.reason] };
      return tell(MeasureExpiredSchema, message, event.expiredAt);
    }
  }
}

function toFormed({ delivery, measure }: IrpFormed) {
  const { id: measureId, kind, product, validFrom, validTo } = measure;
  const { formedOn, disabilityUntil, workInjury } = delivery;
  return {
    about: toAbout(delivery, { id: measureId, kind }),
    irpId: delivery.id,
    ...(product !== null && { productCode: product }),
    formedOn,
    validFrom,
    ...(validTo !== null && { validTo }),
    ...(disabilityUntil !== null && { disabilityTo: disabilityUntil }),
    workInjury,
  };
}

function headOf(state: Programmes, measureId: MeasureId) {
  const measure = state.measures.find(({ id }) => id === measureId);
  if (!measure) throw new Error('an event of a measure that is not there');
  const programme = programmeOf(state, measure);
  return { about: toAbout(programme, measure), irpId: programme.id };
}
