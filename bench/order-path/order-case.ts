import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';
import { newId } from '@aleumet/standalone/case';
import { signDocument, signStay } from '../../standalone/src/case/stage/sign-documents.ts';
import type { Turn } from './turns.ts';

const PLACE = `mutation PlaceStay($input: PlaceStayInput!) {
  placeStay(input: $input) { id number status answerBy cancelBy quantity price { tiyn } guaranteed { tiyn } coPayment { tiyn } }
}`;
const STATUS = `query Status($id: UUID!) { order(id: $id) { status } }`;
const ACCEPT = `mutation AcceptOrder($input: AcceptOrderInput!) { acceptOrder(input: $input) { id status } }`;
type Status = { order: { status: string } | null };

export type Stay = { offerId: string; bedId: string; arrivalOn: string; departureOn: string };
export type Signing = { client: GraphqlClient; sign: Turn['sign'] };

/** Milliseconds of each step of one case. */
export type Steps = Record<
  'read what to sign' | 'placeStay' | 'funds are reserved' | 'read the notice' | 'acceptOrder' | 'sign' | 'whole case',
  number
>;

/** Sends one order from the choice to the provider's acceptance, as recipient and provider do. */
export async function orderCase({ turn, stay, provider }: { turn: Turn; stay: Stay; provider: Signing }): Promise<Steps> {
  const steps = {
    'read what to sign': 0,
    placeStay: 0,
    'funds are reserved': 0,
    'read the notice': 0,
    acceptOrder: 0,
    sign: 0,
    'whole case': 0,
  };
  const timed = async <Result>(step: keyof Steps, work: Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await work;
    steps[step] += performance.now() - start;
    return result;
  };
  const signer = (step: keyof Steps, { client, sign }: Signing) => ({
    name: '',
    ask: <Data>(...sent: Parameters<GraphqlClient['ask']>) => timed(step, client.ask<Data>(...sent)),
    sign: (text: string) => timed('sign', sign(text)),
  });
  const whole = async () => {
    const orderId = newId();
    const input = { orderId, entryId: turn.entryId, reimbursementApplicationId: newId(), ...stay };
    const { signed } = await signStay(signer('read what to sign', turn), input);
    await timed('placeStay', turn.client.ask(PLACE, { input: { ...input, ...signed } }));
    await timed('funds are reserved', untilSent(turn.client, orderId));
    const acceptance = await signDocument(signer('read the notice', provider), 'acceptance', { orderId });
    await timed('acceptOrder', provider.client.ask(ACCEPT, { input: { orderId, acceptance } }));
  };
  await timed('whole case', whole());
  return steps;
}

/** OrderPlaced is published to payments, FundsReserved comes back; a front end polls now and then. */
async function untilSent(client: GraphqlClient, id: string): Promise<void> {
  for (let left = 1000; left > 0; left -= 1) {
    const { order } = await client.ask<Status>(STATUS, { id });
    if (order?.status === 'SENT') return;
    if (order?.status !== 'AWAITING_FUNDS') throw new Error(`the order is ${order?.status}`);
    await pause(20);
  }
  throw new Error('the funds were not reserved');
}
