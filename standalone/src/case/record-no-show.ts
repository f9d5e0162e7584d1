import { addDays, yearOf } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import type { Story, WithChoice, WithEntry, WithMeasure, WithOrder } from './setup.ts';
import { requireSame } from './stage/difference.ts';

const RECORD = `mutation RecordNoShow($input: RecordNoShowInput!) { recordNoShow(input: $input) { id status } }`;
const NOT_EXECUTED = `query NotExecuted($id: UUID!, $measureId: UUID!) {
  order(id: $id) { outcome queueEntry { status nextOn } }
  measure(id: $measureId) { executions { outcome reason executedOn } }
}`;
type Execution = { outcome: string; reason: string | null; executedOn: string | null };
type NotExecuted = {
  order: { outcome: string | null; queueEntry: { status: string; nextOn: string | null } };
  measure: { executions: Execution[] };
};

/**
 * A recipient who does not arrive keeps the right for the year; the department decides how to continue (A2-30b, A2-30e, GAP-11).
 */
export async function recordNoShow<S extends Story & WithMeasure & WithEntry & WithChoice & WithOrder>(story: S): Promise<S> {
  const { actors, choice, doors, measureId, money, orderId, recipient, signer, witness } = story;
  const provider = actors.provider(choice.provider);
  await doors.clock.moveTo(choice.arrivalOn);
  await refusedWith('NO_SHOW_TOO_EARLY', provider.ask(RECORD, { input: { orderId } }));
  await doors.clock.moveTo(addDays(choice.arrivalOn, 1));
  await provider.ask(RECORD, { input: { orderId } });
  await doors.clock.settle();

  const { order, measure } = await signer.ask<NotExecuted>(NOT_EXECUTED, { id: orderId, measureId });
  const expected = { outcome: 'NOT_TAKEN', queueEntry: { status: 'NEEDS_DECISION', nextOn: null } };
  requireSame({ rule: 'A2-30b', what: 'order and place in the queue', expected, came: order });
  const execution = { outcome: 'NOT_EXECUTED', reason: 'NOT_TAKEN', executedOn: null };
  requireSame({ rule: 'A2-30e', what: 'execution of the measure', expected: [execution], came: measure.executions });
  const { guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'reserved', to: 'free', tiyn });
  await witness.tell({
    person: recipient,
    who: provider.name,
    what: `records that ${recipient.givenName} did not arrive; the department decides`,
    rule: 'A2-30b',
    events: ['NoShowRecorded', 'MeasureNotExecuted', 'ReservationReleased', 'BudgetChanged'],
  });
  return story;
}
