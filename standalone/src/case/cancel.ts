import { yearOf } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { requireReopened } from './reopened.ts';
import type { Story, WithChoice, WithEntry, WithOrder, WithWindow } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { terms } from './stage/law.ts';
import { signDocument } from './stage/sign-documents.ts';

const CANCEL = `mutation CancelOrder($input: CancelOrderInput!) { cancelOrder(input: $input) { id status } }`;

type Cancelling = Story & WithEntry & WithWindow & WithChoice & WithOrder;

/**
 * On the last permitted day the recipient cancels: the money is free again and another provider may be chosen (A2-31a, A2-33).
 */
export async function cancel<S extends Cancelling>(story: S): Promise<S> {
  const { choice, doors, law, money, recipient, signer, witness } = story;
  const last = law.lastDayBefore(terms.cancellation, choice.arrivalOn);
  await doors.clock.moveTo(last.on);
  await signCancellation(story);
  await doors.clock.settle();

  const { guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'reserved', to: 'free', tiyn });
  const { closesOn, deadline } = await requireReopened(story, 'CANCELLED');
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: 'signs the cancellation on the last permitted day; the place in the queue is kept',
    rule: 'A2-31a',
    deadlines: [{ of: 'cancellation', ...last }, deadline],
    events: ['OrderCancelled', 'SelectionExtended', 'ReservationReleased', 'BudgetChanged'],
  });
  return { ...story, closesOn };
}

/** One day later the portal refuses with the rule, and the order is not changed (A2-31a). */
export async function cancelTooLate<S extends Cancelling>(story: S): Promise<S> {
  const { choice, doors, law, recipient, signer, witness } = story;
  const last = law.lastDayBefore(terms.cancellation, choice.arrivalOn);
  requireSame({ rule: last.rule, what: 'the last permitted day is over', expected: true, came: doors.clock.today() > last.on });
  const { cancelBy } = await refusedWith('CANCELLATION_TOO_LATE', signCancellation(story));
  requireSame({ rule: last.rule, what: 'last day named by the refusal', expected: last.on, came: cancelBy });
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: `tries to cancel on ${doors.clock.today()} and is refused: ${last.on} was the last day`,
    rule: last.rule,
  });
  return story;
}

async function signCancellation({ orderId, signer }: Cancelling): Promise<void> {
  const cancellation = await signDocument(signer, 'cancellation', { orderId });
  await signer.ask(CANCEL, { input: { orderId, cancellation } });
}
