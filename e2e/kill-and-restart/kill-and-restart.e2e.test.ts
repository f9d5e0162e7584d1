import { demoRecipients } from '@aleumet/testkit/demo';
import {
  accept,
  complete,
  draftAct,
  earliestArrival,
  enterQueue,
  intakes,
  newId,
  openSetup,
  pay,
  prepareOrder,
  recordArrival,
  searchBeds,
  sendOrder,
  signActAs,
  signContract,
  storyOf,
} from '@aleumet/standalone/case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quietTerminal } from '../quiet-terminal.ts';
import { askKept, askMoney } from './kept.ts';
import { type Killable, startKillable } from './killable.ts';

let portal: Killable;
beforeAll(async () => {
  portal = await startKillable();
});
afterAll(() => portal[Symbol.asyncDispose]());

/** Kills the portal and restarts it; pending work has been processed when this resolves. */
async function killAndRestart() {
  await portal.killAndRestart();
  await portal.doors().clock.settle();
  return openSetup({ doors: portal.doors(), terminal: quietTerminal() });
}

describe('a portal that is killed in the middle of its work', () => {
  it('loses nothing and does nothing twice, from the order to the payment (A2-28a, A2-30e, A2-4c)', async () => {
    const clock = () => portal.doors().clock;
    await clock().settle();
    await using first = await openSetup({ doors: portal.doors(), terminal: quietTerminal() });
    const queued = await signContract(await enterQueue(storyOf(first.setup, demoRecipients.svetlana), intakes.atDepartment));
    const chosen = await searchBeds(queued, { arrivalOn: earliestArrival(first.setup.law, clock().today()) });
    const prepared = await prepareOrder(chosen, chosen.choice);
    const placedOn = clock().today();
    const underWay = sendOrder(chosen, prepared).catch(() => undefined);

    await using second = await killAndRestart();
    await underWay;
    const placed = await sendOrder({ ...chosen, ...storyOf(second.setup, chosen.recipient) }, prepared);
    await using third = await killAndRestart();
    const ordered = { ...chosen, ...storyOf(third.setup, chosen.recipient), orderId: placed.id, placedOn };
    await expect(sendOrder(ordered, prepared)).resolves.toEqual(placed);
    const { guaranteed } = chosen.choice.amounts;
    await expect(askMoney(third.setup, ordered, placed.id)).resolves.toEqual([`FREE to RESERVED: ${guaranteed}`]);

    await accept(ordered);
    await clock().moveTo(chosen.choice.arrivalOn);
    const arrivedAt = clock().now();
    await recordArrival(ordered, arrivedAt);
    await using fourth = await killAndRestart();
    const arrived = { ...ordered, ...storyOf(fourth.setup, chosen.recipient) };
    await recordArrival(arrived, arrivedAt);
    await complete(arrived);
    const actId = newId();
    const provider = fourth.setup.actors.provider(chosen.choice.provider);
    await draftAct(provider, { actId, orderId: placed.id });
    await signActAs(provider, actId);
    await signActAs(arrived.signer, actId);

    await using fifth = await killAndRestart();
    const acted = { ...arrived, ...storyOf(fifth.setup, chosen.recipient), actId };
    const { order, person } = await askKept(acted, placed.id);
    const claimId = order.acts[0]?.claim?.id ?? '';
    expect(order).toEqual({
      ...{ status: 'CLOSED', outcome: 'SERVED', number: placed.number },
      reservation: { status: 'SPENT', amount: { tiyn: 0 }, spent: { tiyn: guaranteed } },
      acts: [{ status: 'SIGNED', claim: { id: claimId, status: 'REGISTERED', amount: { tiyn: guaranteed } } }],
      measure: { executions: [{ order: { id: placed.id } }] },
    });
    expect(person).toEqual({
      orders: { nodes: [{ id: placed.id }] },
      applications: { nodes: [{ id: chosen.applicationId }] },
      sms: { nodes: [{ code: 'SAN-SMS-06' }] },
    });
    await pay({ ...acted, claimId });
    await using sixth = await killAndRestart();
    await expect(askMoney(sixth.setup, acted, placed.id)).resolves.toEqual([
      `FREE to RESERVED: ${guaranteed}`,
      `RESERVED to OWED: ${guaranteed}`,
      `OWED to PAID: ${guaranteed}`,
    ]);
  });
});
