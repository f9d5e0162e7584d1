import type { Instant, MeasureId, OrderId, PersonId, PlainDate, ProviderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { MeasureExecuted, Programmes } from '../programme.ts';

export type RecordExecution = {
  type: 'RecordExecution';
  personId: PersonId;
  measureId: MeasureId;
  orderId: OrderId;
  providerId: ProviderId;
  executedOn: PlainDate;
  recordedAt: Instant;
};

/** Records automatically that a measure was executed when the service was rendered (A2-30e), even after its last day. */
export function recordExecution({ measures }: Programmes, command: RecordExecution): MeasureExecuted[] {
  const { personId: _, ...execution } = command;
  const measure = measures.find(({ id }) => id === command.measureId);
  if (!measure) refuse('MEASURE_NOT_FOUND');
  const known = measure.executions.find(({ orderId }) => orderId === command.orderId);
  if (known?.outcome === 'EXECUTED') return [];

  return [{ ...execution, type: 'MeasureExecuted' }];
}
