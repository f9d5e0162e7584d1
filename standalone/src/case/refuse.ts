import { yearOf } from '@aleumet/domain';
import { refusedWith } from '@aleumet/testkit/graphql-client';
import { requireReopened } from './reopened.ts';
import type { Story, WithChoice, WithEntry, WithOrder, WithWindow } from './setup.ts';
import type { Signer } from './stage/actors.ts';
import { signDocument } from './stage/sign-documents.ts';

const REFUSE = `mutation RefuseOrder($input: RefuseOrderInput!) { refuseOrder(input: $input) { id status } }`;

/** The provider refuses, and must give a reason (A2-28c). */
export async function refuse<S extends Story & WithEntry & WithWindow & WithChoice & WithOrder>(story: S): Promise<S> {
  const { actors, choice, doors, money, orderId, recipient, witness } = story;
  const provider = actors.provider(choice.provider);
  await refusedWith('REASON_MISSING', signRefusal(provider, orderId, ''));
  const reason = 'The department is closed for repair on these days.';
  await signRefusal(provider, orderId, reason);
  await doors.clock.settle();

  const { guaranteed: tiyn } = choice.amounts;
  money.expect({ departmentId: recipient.departmentId, year: yearOf(choice.arrivalOn), from: 'reserved', to: 'free', tiyn });
  const { closesOn, deadline } = await requireReopened(story, 'REFUSED');
  await witness.tell({
    person: recipient,
    who: provider.name,
    what: `refuses: "${reason}"`,
    rule: 'A2-28c',
    deadlines: [deadline],
    events: ['OrderRefused', 'SelectionExtended', 'ReservationReleased', 'BudgetChanged'],
  });
  return { ...story, closesOn };
}

async function signRefusal(provider: Signer, orderId: string, reason: string): Promise<void> {
  const refusal = await signDocument(provider, 'refusal', { orderId, reason });
  await provider.ask(REFUSE, { input: { orderId, reason, refusal } });
}
