import type { Instant, MeasureId, OrderId, PersonId, ProviderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { MeasureNotExecuted, NotExecutedReason, Programmes } from '../programme.ts';

export type RecordNonExecution = {
  type: 'RecordNonExecution';
  personId: PersonId;
  measureId: MeasureId;
  orderId: OrderId;
  providerId: ProviderId;
  reason: NotExecutedReason;
  recordedAt: Instant;
};

/** Records that a measure was not executed, because the service was not taken or was broken off (A2-30e, GAP-11). */
export function recordNonExecution({ measures }: Programmes, command: RecordNonExecution): MeasureNotExecuted[] {
  const { personId: _, ...execution } = command;
  const measure = measures.find(({ id }) => id === command.measureId);
  if (!measure) refuse('MEASURE_NOT_FOUND');
  const known = measure.executions.find(({ orderId }) => orderId === command.orderId);
  if (known?.outcome === 'NOT_EXECUTED') return [];

  return [{ ...execution, type: 'MeasureNotExecuted' }];
}
