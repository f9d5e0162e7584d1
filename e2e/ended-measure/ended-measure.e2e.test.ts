import { demoRecipients } from '@aleumet/testkit/demo';
import {
  accept,
  earliestArrival,
  enterQueue,
  intakes,
  newId,
  placeOrder,
  searchBeds,
  sendProgramme,
  signContract,
  storyOf,
} from '@aleumet/standalone/case';
import { describe, expect, it } from 'vitest';
import { startJourney } from '../journey.ts';

const OF_RECIPIENT = `query Ended($id: UUID!) { order(id: $id) { status outcome voidCode reservation { status } queueEntry { status } } }`;
const OF_PROVIDER = `query Ended($id: UUID!) { order(id: $id) { status outcome voidCode } }`;

describe('a person whose measure ends before the accepted stay', () => {
  it('reads that the order is void, like the provider, and the money is released (A2-4b, A2-28d, A2-33)', async () => {
    await using journey = await startJourney();
    const queued = await signContract(await enterQueue(storyOf(journey.setup, demoRecipients.svetlana), intakes.atDepartment));
    const arrivalOn = earliestArrival(queued.law, queued.doors.clock.today());
    const story = await accept(await placeOrder(await searchBeds(queued, { arrivalOn })));
    await sendProgramme(story, { irpId: story.irpId, measureIds: [newId()] });
    await story.doors.clock.settle();
    const [id, voided] = [story.orderId, { status: 'CLOSED', outcome: 'VOIDED', voidCode: 'ENTRY_CLOSED' }];
    const held = { reservation: { status: 'RELEASED' }, queueEntry: { status: 'CLOSED' } };
    expect(await story.signer.ask(OF_RECIPIENT, { id })).toEqual({ order: { ...voided, ...held } });
    expect(await story.actors.provider(story.choice.provider).ask(OF_PROVIDER, { id })).toEqual({ order: voided });
  });
});
