import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { GraphqlClient } from '@aleumet/testkit/graphql-client';
import { newId } from '@aleumet/standalone/case';
import { signDocuments } from '../../standalone/src/case/stage/sign-documents.ts';
import type { Turn } from './turns.ts';

const PLACE = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) { id number status answerBy cancelBy bedDays price { tiyn } guaranteed { tiyn } coPayment { tiyn } }
}`;
const STATUS = `query Status($id: UUID!) { order(id: $id) { status } }`;
const ACCEPT = `mutation AcceptOrder($input: AcceptOrderInput!) { acceptOrder(input: $input) { id status } }`;
type Status = { order: { status: string } | null };

export type Stay = { offerId: string; bedId: string; arrivalOn: string; departureOn: string };
export type Signing = { client: GraphqlClient; sign: Turn['sign'] };

/** Milliseconds of each step of one case. */
export type Steps = Record<
  'read what to sign' | 'placeOrder' | 'funds are reserved' | 'read the notice' | 'acceptOrder' | 'sign' | 'whole case',
  number
>;

/** One order from the choice to the provider's acceptance, as recipient and provider send it. */
export async function orderCase({ turn, stay, provider }: { turn: Turn; stay: Stay; provider: Signing }): Promise<Steps> {
  const steps = {
    'read what to sign': 0,
    placeOrder: 0,
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
  const prepare = async (step: keyof Steps, { client, sign }: Signing, asked: [action: string, input: object]) => {
    const asking = { name: '', ask: <Data>(...sent: Parameters<GraphqlClient['ask']>) => timed(step, client.ask<Data>(...sent)) };
    const { signed } = await signDocuments({ ...asking, sign: (text) => timed('sign', sign(text)) }, asked[0], { ...asked[1] });
    return signed;
  };
  const whole = async () => {
    const orderId = newId();
    const input = { orderId, entryId: turn.entryId, reimbursementApplicationId: newId(), ...stay };
    const signed = await prepare('read what to sign', turn, ['PLACE', input]);
    const documents = { order: signed['ORDER'], reimbursementApplication: signed['REIMBURSEMENT_APPLICATION'] };
    await timed('placeOrder', turn.client.ask(PLACE, { input: { ...input, ...documents } }));
    await timed('funds are reserved', untilSent(turn.client, orderId));
    const { BED_NOTICE: notice } = await prepare('read the notice', provider, ['ACCEPT', { orderId }]);
    await timed('acceptOrder', provider.client.ask(ACCEPT, { input: { orderId, notice } }));
  };
  await timed('whole case', whole());
  return steps;
}

/** OrderPlaced goes to payments, FundsReserved comes back: a front end asks now and then. */
async function untilSent(client: GraphqlClient, id: string): Promise<void> {
  for (let left = 1000; left > 0; left -= 1) {
    const { order } = await client.ask<Status>(STATUS, { id });
    if (order?.status === 'SENT') return;
    if (order?.status !== 'AWAITING_FUNDS') throw new Error(`the order is ${order?.status}`);
    await pause(20);
  }
  throw new Error('the funds were not reserved');
}
