import { yearOf } from '@aleumet/domain';
import type { Story, WithChoice, WithEntry, WithMeasure, WithOrder } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { tenge } from './stage/money.ts';

const ARRIVE = `mutation RecordArrival($input: RecordArrivalInput!) { recordArrival(input: $input) { id status fulfilment { ... on Stay { arrivedAt } } } }`;
const EXECUTED = `query Executed($id: UUID!, $measureId: UUID!) {
  order(id: $id) { status queueEntry { status nextOn } }
  measure(id: $measureId) { executions { outcome executedOn order { id } } }
}`;
type Execution = { outcome: string; executedOn: string | null; order: { id: string } };
type Executed = {
  order: { status: string; queueEntry: { status: string; nextOn: string | null } } | null;
  measure: { executions: Execution[] } | null;
};

/**
 * On the day of arrival three documents are shown; the measure is executed and the right for the year is used (A2-29a, A2-30a,
 * A2-30e).
 */
export async function arrive<S extends Story & WithMeasure & WithEntry & WithChoice & WithOrder>(story: S): Promise<S> {
  const { actors, choice, doors, measureId, orderId, recipient, signer, witness } = story;
  await doors.clock.moveTo(choice.arrivalOn);
  await recordArrival(story, doors.clock.now());
  await doors.clock.settle();

  const { order, measure } = await signer.ask<Executed>(EXECUTED, { id: orderId, measureId });
  const used = { status: order?.status, entry: order?.queueEntry };
  const expected = { status: 'IN_SERVICE', entry: { status: 'SERVED', nextOn: `${yearOf(choice.arrivalOn) + 1}-01-01` } };
  requireSame({ rule: 'A2-26a', what: 'order and right of the year', expected, came: used });
  const execution = { outcome: 'EXECUTED', executedOn: choice.arrivalOn, order: { id: orderId } };
  requireSame({ rule: 'A2-30e', what: 'execution of the measure', expected: [execution], came: measure?.executions });
  await witness.tell({
    person: recipient,
    who: actors.provider(choice.provider).name,
    what: `records the arrival of ${recipient.givenName} with three documents; the co-payment of ${tenge(choice.amounts.coPayment)} is paid`,
    rule: 'A2-30a',
    events: ['ArrivalRecorded', 'MeasureExecuted'],
  });
  return story;
}

/** The provider records the arrival, with the three documents that were shown. */
export async function recordArrival(
  { actors, choice, orderId }: Story & WithChoice & WithOrder,
  arrivedAt: string,
): Promise<void> {
  const shown = { identityDocument: true, sanatoriumCard: true, bedNotice: true };
  await actors.provider(choice.provider).ask(ARRIVE, { input: { orderId, arrivedAt, ...shown } });
}
