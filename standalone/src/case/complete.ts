import type { Story, WithChoice, WithOrder } from './setup.ts';

const COMPLETE = `mutation CompleteStay($input: CompleteStayInput!) { completeStay(input: $input) { id status served } }`;

/** The stay ends on the agreed day (GAP-13). */
export async function complete<S extends Story & WithChoice & WithOrder>(story: S): Promise<S> {
  const { actors, choice, doors, orderId, recipient, witness } = story;
  await doors.clock.moveTo(choice.departureOn);
  const provider = actors.provider(choice.provider);
  await provider.ask(COMPLETE, { input: { orderId, departedOn: choice.departureOn } });
  await witness.tell({
    person: recipient,
    who: provider.name,
    what: `records the end of the stay after ${choice.bedDays} bed-days`,
    rule: 'A2-26b',
    events: ['StayCompleted'],
  });
  return story;
}
