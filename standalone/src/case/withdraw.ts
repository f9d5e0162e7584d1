import { addDays, yearOf } from '@aleumet/domain';
import { requireReopened } from './reopened.ts';
import type { Story, WithChoice, WithEntry, WithOrder, WithWindow } from './setup.ts';
import { requireSame } from './stage/difference.ts';
import { terms } from './stage/law.ts';
import { signDocument } from './stage/sign-documents.ts';

const OVERDUE = `query Overdue($id: UUID!) { order(id: $id) { status answerBy isAnswerOverdue } }`;
type Overdue = { order: { status: string; answerBy: string; isAnswerOverdue: boolean } };
const WITHDRAW = `mutation WithdrawOrder($input: WithdrawOrderInput!) { withdrawOrder(input: $input) { id status } }`;

type Waiting = Story & WithEntry & WithWindow & WithChoice & WithOrder;

/** The provider does not answer within five working days: the order is flagged, and nothing else changes (A2-28b, GAP-10). */
export async function awaitSilence<S extends Waiting>(story: S): Promise<S> {
  const { doors, law, orderId, placedOn, recipient, signer, witness } = story;
  const last = law.lastDayOf(terms.answer, placedOn);
  const flagOf = async () => (await signer.ask<Overdue>(OVERDUE, { id: orderId })).order;
  await doors.clock.moveTo(last.on);
  requireSame({
    rule: last.rule,
    what: 'on the last day',
    expected: { status: 'SENT', answerBy: last.on, isAnswerOverdue: false },
    came: await flagOf(),
  });
  await doors.clock.moveTo(addDays(last.on, 1));
  requireSame({
    rule: 'GAP-10',
    what: 'the day after',
    expected: { status: 'SENT', answerBy: last.on, isAnswerOverdue: true },
    came: await flagOf(),
  });
  await witness.tell({
    person: recipient,
    who: 'portal',
    what: 'flags the order: the provider has not answered within five working days',
    rule: last.rule,
    deadlines: [{ of: 'answer', ...last }],
    events: ['OrderAnswerOverdue'],
  });
  return story;
}

/** An unanswered order can be withdrawn; the place in the queue does not change (GAP-10). */
export async function withdraw<S extends Waiting>(story: S): Promise<S> {
  const { choice, doors, money, orderId, recipient, signer, witness } = story;
  const withdrawal = await signDocument(signer, 'withdrawal', { orderId });
  await signer.ask(WITHDRAW, { input: { orderId, withdrawal } });
  await doors.clock.settle();

  const { guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'reserved', to: 'free', tiyn });
  const { closesOn, deadline } = await requireReopened(story, 'WITHDRAWN');
  await witness.tell({
    person: recipient,
    who: signer.name,
    what: 'withdraws the unanswered order and may choose again',
    rule: 'GAP-10',
    deadlines: [deadline],
    events: ['OrderWithdrawn', 'SelectionExtended', 'ReservationReleased', 'BudgetChanged'],
  });
  return { ...story, closesOn };
}
