import { appendOutbox, type Cause, type Change, type Fact, fact } from '@aleumet/messaging';
import {
  AgeBand,
  create,
  DisabilityGroup,
  IrpFormedSchema,
  MeasureExecutedSchema,
  MeasureExpiredSchema,
  MeasureExpiryReason,
  MeasureNotExecutedSchema,
  NotExecutedReason,
  ServiceKind,
  toTimestamp,
} from '@aleumet/proto-events';
import type { MeasureId } from '@aleumet/domain';
import type { Tx } from '../database.ts';
import { type Delivery, type IrpFormed, type ProgrammeEvent, programmeOf, type Programmes } from './programme.ts';

/** Tells what happened to a person's programmes, in the order of the person. */
export async function publishProgrammes(tx: Tx, change: Change<Programmes, ProgrammeEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  const [programme] = state.programmes;
  if (!programme) return;
  const facts = events.map((event) => toFact(event, state));
  await appendOutbox(tx, facts, { key: programme.personId, firstSequence: version - events.length + 1, cause });
}

/** `state` is the one after the change: it tells where the measure's case belongs. */
function toFact(event: ProgrammeEvent, state: Programmes): Fact {
  if (event.type === 'IrpFormed') return fact(IrpFormedSchema, toFormed(event), event.delivery.deliveredAt);
  const about = aboutMeasure(state, event.measureId);
  switch (event.type) {
    case 'MeasureExecuted': {
      const { orderId, providerId, executedOn, recordedAt } = event;
      const message = { ...about, orderId, providerId, executedOn, recordedAt: toTimestamp(recordedAt) };
      return fact(MeasureExecutedSchema, create(MeasureExecutedSchema, message), recordedAt);
    }
    case 'MeasureNotExecuted': {
      const { orderId, providerId, recordedAt } = event;
      const reason = NotExecutedReason[event.reason];
      const message = { ...about, orderId, providerId, reason, recordedAt: toTimestamp(recordedAt) };
      return fact(MeasureNotExecutedSchema, create(MeasureNotExecutedSchema, message), recordedAt);
    }
    case 'MeasureExpired': {
      const message = { ...about, expiredOn: event.expiredOn, reason: MeasureExpiryReason[event.reason] };
      return fact(MeasureExpiredSchema, create(MeasureExpiredSchema, message), event.expiredAt);
    }
  }
}

function toFormed({ delivery, measure }: IrpFormed) {
  const { id: measureId, kind, product, validFrom, validTo } = measure;
  const { formedOn, disabilityUntil, workInjury } = delivery;
  return create(IrpFormedSchema, {
    ...aboutProgramme(delivery),
    measureId,
    kind: ServiceKind[kind],
    ...(product !== null && { productCode: product }),
    formedOn,
    validFrom,
    ...(validTo !== null && { validTo }),
    ...(disabilityUntil !== null && { disabilityTo: disabilityUntil }),
    workInjury,
  });
}

function aboutMeasure(state: Programmes, measureId: MeasureId) {
  const measure = state.measures.find(({ id }) => id === measureId);
  if (!measure) throw new Error('an event of a measure that is not there');
  return { ...aboutProgramme(programmeOf(state, measure)), measureId, kind: ServiceKind[measure.kind] };
}

function aboutProgramme({ id: irpId, personId, departmentId, region, ageBand, disabilityGroup }: Delivery) {
  const counted = { ageBand: AgeBand[ageBand], disabilityGroup: DisabilityGroup[disabilityGroup] };
  return { irpId, personId, departmentId, region, ...counted };
}
