import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenUser, demoCitizens, demoEmployees, demoRecipients, type TokenHolder } from '@aleumet/testkit/demo';
import { ids } from './ids.ts';
import { acceptedOrder } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const HOLDERS: Record<string, TokenHolder | undefined> = {
  nobody: undefined,
  aigerim: citizenUser(demoRecipients.aigerim),
  saule: citizenUser(demoCitizens.saule),
  ...demoEmployees,
  /** Of the department that answers for Aigerim. */
  specialist: { ...demoEmployees.specialistAlmaty, departmentId: ids.department },
  payer: { ...demoEmployees.payerAlmaty, departmentId: ids.department },
};
const orderId = ids.order;
const signature = { document: 'x', cms: 'eA==' };
const PROVIDERS = ['alatau', 'karkaraly'];
const CITIZENS = ['aigerim', 'saule'];

const choice = {
  ...{ orderId: ids.otherOrder, entryId: ids.entry, offerId: ids.offer, bedId: ids.bed },
  ...{ arrivalOn: '2026-03-02', departureOn: '2026-03-16', reimbursementApplicationId: ids.reimbursement },
};
const ofArrival = { arrivedAt: '2026-03-02T09:30:00Z', identityDocument: true, sanatoriumCard: true, bedNotice: true };

/** Every mutation of the service but the operator's releases, with an input that parses, and whom it is open to. */
const MUTATIONS: Record<string, { value: object; may: string[] }> = {
  signPublicContract: { value: { contractId: ids.contract, personId: ids.department, contract: signature }, may: CITIZENS },
  placeStay: { value: { ...choice, order: signature, reimbursementApplication: signature }, may: CITIZENS },
  withdrawOrder: { value: { orderId, withdrawal: signature }, may: CITIZENS },
  cancelOrder: { value: { orderId, cancellation: signature }, may: CITIZENS },
  acceptOrder: { value: { orderId, acceptance: signature }, may: PROVIDERS },
  refuseOrder: { value: { orderId, reason: 'No.', refusal: signature }, may: PROVIDERS },
  cancelOrderByProvider: { value: { orderId, reason: 'FORCE_MAJEURE', cancellation: signature }, may: PROVIDERS },
  recordArrival: { value: { orderId, ...ofArrival }, may: PROVIDERS },
  recordNoShow: { value: { orderId }, may: PROVIDERS },
  refuseServiceAfterArrival: { value: { orderId, reason: 'No.' }, may: PROVIDERS },
  completeStay: { value: { orderId, departedOn: '2026-03-16' }, may: PROVIDERS },
  draftAct: { value: { actId: ids.act, orderId }, may: PROVIDERS },
  signAct: { value: { actId: ids.act, act: signature }, may: [...CITIZENS, ...PROVIDERS] },
};

/** The questions before signing, and who gets an answer about the order of Aigerim at the sanatorium Alatau. */
const QUESTIONS: Record<string, { args: string; may: string[] }> = {
  acceptanceToSign: { args: `orderId: "${orderId}"`, may: ['alatau'] },
  refusalToSign: { args: `orderId: "${orderId}", reason: "No."`, may: ['alatau'] },
  cancellationByProviderToSign: { args: `orderId: "${orderId}", reason: FORCE_MAJEURE`, may: ['alatau'] },
  withdrawalToSign: { args: `orderId: "${orderId}"`, may: ['aigerim'] },
  cancellationToSign: { args: `orderId: "${orderId}"`, may: ['aigerim'] },
  actToSign: { args: `actId: "${ids.act}"`, may: [] },
};

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrders();
  await acceptedOrder(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const CLOSED = new Set<unknown>(['FORBIDDEN', 'UNAUTHENTICATED']);

describe('a mutation', () => {
  it.each(Object.entries(MUTATIONS).map(([name, rest]) => ({ name, ...rest })))(
    '$name is open to its actors only',
    async (one) => {
      const input = `${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}Input`;
      const query = `mutation ($input: ${input}!) { ${one.name}(input: $input) { id } }`;
      const open: string[] = [];
      for (const [holder, token] of Object.entries(HOLDERS)) {
        const { codes } = await world.ask(token, query, { input: one.value });
        if (!codes.some((code) => CLOSED.has(code))) open.push(holder);
      }
      expect(open.toSorted()).toEqual(one.may.toSorted());
    },
  );

  it('of another one changes nothing of the order, and says nothing of it', async () => {
    const { codes } = await world.ask(
      world.karkaraly,
      'mutation ($input: RecordNoShowInput!) { recordNoShow(input: $input) { id } }',
      {
        input: { orderId },
      },
    );
    expect(codes).toEqual(['ORDER_NOT_FOUND']);
    expect(await world.deps.db.order.findMany({ select: { status: true } })).toEqual([{ status: 'ACCEPTED' }]);
  });
});

describe('a document to sign', () => {
  it.each(Object.entries(QUESTIONS).map(([name, rest]) => ({ name, ...rest })))(
    '$name is shown to its signer only',
    async (one) => {
      const shown: string[] = [];
      for (const [holder, token] of Object.entries(HOLDERS)) {
        const { codes } = await world.ask(token, `{ toSign: ${one.name}(${one.args}) { text } }`);
        if (codes.length === 0) shown.push(holder);
      }
      expect(shown).toEqual(one.may);
    },
  );
});

describe('an order', () => {
  const SEERS = ['aigerim', 'alatau', 'payer', 'specialist'];

  it('is seen by its recipient, its provider and its department only', async () => {
    const seers: string[] = [];
    const lists: string[] = [];
    for (const [holder, token] of Object.entries(HOLDERS)) {
      const { data } = await world.ask(
        token,
        'query ($id: UUID!) { order(id: $id) { id fulfilment { ... on Stay { bedId } } } }',
        { id: orderId },
      );
      if (data?.['order']) seers.push(holder);
      const all = await world.ask(token, '{ orders { nodes { id } } }');
      if (JSON.stringify(all.data ?? '').includes(orderId)) lists.push(holder);
    }
    expect([seers.toSorted(), lists.toSorted()]).toEqual([SEERS, SEERS]);
  });
});
