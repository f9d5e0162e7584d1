import { describe, expect, it } from 'vitest';
import { ProviderExclusionRequestedSchema } from '@aleumet/proto-events';
import { demoProviders } from '@aleumet/testkit/demo';
import { ids } from './ids.ts';
import { acceptedOrder, acceptOrder, sentOrder, signed, signedWithReason } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const orderId = ids.order;
const END = '{ status outcome reason cancelledBy cancellationReason closedOn signatures { kind signedBy } }';
const WITHDRAW = `mutation($input: WithdrawOrderInput!) { answer: withdrawOrder(input: $input) ${END} }`;
const REFUSE = `mutation($input: RefuseOrderInput!) { answer: refuseOrder(input: $input) ${END} }`;
const CANCEL = `mutation($input: CancelOrderInput!) { answer: cancelOrder(input: $input) ${END} }`;
const CANCEL_BY_PROVIDER = `mutation($input: CancelOrderByProviderInput!) { answer: cancelOrderByProvider(input: $input) ${END} }`;

const open = { status: 'CLOSED', reason: null, cancelledBy: null, cancellationReason: null };
const ofPlacing = [
  { kind: 'ORDER', signedBy: 'RECIPIENT' },
  { kind: 'REIMBURSEMENT_APPLICATION', signedBy: 'RECIPIENT' },
];
const ofAcceptance = { kind: 'BED_NOTICE', signedBy: 'PROVIDER' };

function moveTo(world: OrdersWorld, moment: string): void {
  world.moveTo(moment);
  world.responder.now = new Date(world.now());
}

describe('an order that was sent', () => {
  it('is taken back by the recipient, once however often it is sent (GAP-10)', async () => {
    await using world = await startOrders();
    await sentOrder(world);
    const input = { orderId, withdrawal: await signed(world, 'aigerim', 'withdrawalToSign') };
    const signatures = [...ofPlacing, { kind: 'ORDER_WITHDRAWAL', signedBy: 'RECIPIENT' }];
    const answer = { ...open, outcome: 'WITHDRAWN', closedOn: '2026-02-02', signatures };
    for (const _ of [1, 2]) expect(await world.ask(world.aigerim, WITHDRAW, { input })).toEqual({ data: { answer }, codes: [] });
    expect((await acceptOrder(world)).codes).toEqual(['ORDER_NOT_AWAITING_ANSWER']);
  });

  it('is refused by the provider with a reasoned ground, never without one (A2-28c)', async () => {
    await using world = await startOrders();
    await sentOrder(world);
    await expect(signedWithReason(world, 'refusalToSign', ' ')).rejects.toThrow('REASON_MISSING');
    const reason = 'The department is closed for repair.';
    const refusal = await signedWithReason(world, 'refusalToSign', reason);
    expect((await world.ask(world.alatau, REFUSE, { input: { orderId, reason: 'Another one.', refusal } })).codes).toEqual([
      'DOCUMENT_OUTDATED',
    ]);
    const signatures = [...ofPlacing, { kind: 'ORDER_REFUSAL', signedBy: 'PROVIDER' }];
    const answer = { ...open, outcome: 'REFUSED', reason, closedOn: '2026-02-02', signatures };
    expect(await world.ask(world.alatau, REFUSE, { input: { orderId, reason, refusal } })).toEqual({
      data: { answer },
      codes: [],
    });
  });
});

describe('an accepted order', () => {
  it('is cancelled by the recipient up to the third working day before arrival, not the day after (A2-31a, A2-31b)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    const input = { orderId, cancellation: await signed(world, 'aigerim', 'cancellationToSign') };
    const mayBe = async () => (await world.ask(world.aigerim, '{ orders { nodes { mayBeCancelled } } }')).data;
    moveTo(world, '2026-02-26T04:00:00Z');
    expect(await mayBe()).toEqual({ orders: { nodes: [{ mayBeCancelled: false }] } });
    expect((await world.ask(world.aigerim, CANCEL, { input })).codes).toEqual(['CANCELLATION_TOO_LATE']);
    moveTo(world, '2026-02-25T04:00:00Z');
    expect(await mayBe()).toEqual({ orders: { nodes: [{ mayBeCancelled: true }] } });
    const signatures = [...ofPlacing, ofAcceptance, { kind: 'ORDER_CANCELLATION', signedBy: 'RECIPIENT' }];
    const answer = { ...open, outcome: 'CANCELLED', cancelledBy: 'RECIPIENT', closedOn: '2026-02-25', signatures };
    expect(await world.ask(world.aigerim, CANCEL, { input })).toEqual({ data: { answer }, codes: [] });
  });

  it('is cancelled for leaving the register from the day on which the provider has applied for that (A2-32b)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    const { providerId } = demoProviders.alatau;
    moveTo(world, '2026-02-05T19:30:00Z');
    await world.tell(ProviderExclusionRequestedSchema, { about: { providerId } }, providerId);
    const provider = await world.deps.db.provider.findUniqueOrThrow({ where: { providerId } });
    expect(provider.exclusionRequestedOn).toEqual(new Date('2026-02-06'));
    const reason = 'PROVIDER_LEAVES_REGISTER';
    const cancellation = await signedWithReason(world, 'cancellationByProviderToSign', reason);
    expect((await world.ask(world.alatau, CANCEL_BY_PROVIDER, { input: { orderId, reason, cancellation } })).codes).toEqual([]);
  });

  it('is cancelled by the provider for force majeure, and for leaving the register only after asking to leave (A2-32a, A2-32b)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    const leaving = await signedWithReason(world, 'cancellationByProviderToSign', 'PROVIDER_LEAVES_REGISTER');
    const asLeaving = { orderId, reason: 'PROVIDER_LEAVES_REGISTER', cancellation: leaving };
    expect((await world.ask(world.alatau, CANCEL_BY_PROVIDER, { input: asLeaving })).codes).toEqual(['REASON_NOT_PROVEN']);
    const reason = 'FORCE_MAJEURE';
    const cancellation = await signedWithReason(world, 'cancellationByProviderToSign', reason);
    const signatures = [...ofPlacing, ofAcceptance, { kind: 'ORDER_CANCELLATION', signedBy: 'PROVIDER' }];
    const cancelled = { cancelledBy: 'PROVIDER', cancellationReason: reason, closedOn: '2026-02-04' };
    const answer = { ...open, outcome: 'CANCELLED', ...cancelled, signatures };
    expect(await world.ask(world.alatau, CANCEL_BY_PROVIDER, { input: { orderId, reason, cancellation } })).toEqual({
      data: { answer },
      codes: [],
    });
  });
});
