import { z } from 'zod';
import { demoRecipients } from '@aleumet/testkit/demo';
import { ids } from './ids.ts';
import type { OrdersWorld } from './world.ts';

const document = z.object({ text: z.string() });
const orderToSign = z.object({ order: document, reimbursementApplication: document });

type Question = { who: 'aigerim' | 'alatau'; query: string; variables: Record<string, unknown> };

/** Asks for what is to be signed, as a front end does. */
async function askToSign(world: OrdersWorld, { who, query, variables }: Question): Promise<unknown> {
  const { data, codes } = await world.ask(world[who], query, variables);
  if (codes.length > 0) throw new Error(`${query}: ${codes.join(', ')}`);
  return z.object({ toSign: z.unknown() }).parse(data).toSign;
}

export const choice = {
  orderId: ids.order,
  entryId: ids.entry,
  offerId: ids.offer,
  bedId: ids.bed,
  arrivalOn: '2026-03-02',
  departureOn: '2026-03-16',
  reimbursementApplicationId: ids.reimbursement,
};

/** Signs the public contract. */
export async function signContract(world: OrdersWorld) {
  const terms = { contractId: ids.contract, personId: demoRecipients.aigerim.personId };
  const query =
    'query($contractId: UUID!, $personId: UUID!) { toSign: contractToSign(contractId: $contractId, personId: $personId) { text } }';
  const { text } = document.parse(await askToSign(world, { who: 'aigerim', query, variables: terms }));
  const input = { ...terms, contract: await world.sign('aigerim', text) };
  return world.ask(world.aigerim, 'mutation($input: SignPublicContractInput!) { signPublicContract(input: $input) { id } }', {
    input,
  });
}

export const ASK_STAY =
  'query($input: StayToSignInput!) { toSign: stayToSign(input: $input) { order { text } reimbursementApplication { text } } }';

/** Signs the order and the application to reimburse, and gives the input of `placeStay`. */
export async function placing(world: OrdersWorld, changes: Partial<typeof choice> = {}) {
  const chosen = { ...choice, ...changes };
  const asked = await askToSign(world, { who: 'aigerim', query: ASK_STAY, variables: { input: chosen } });
  const { order, reimbursementApplication } = orderToSign.parse(asked);
  return {
    ...chosen,
    order: await world.sign('aigerim', order.text),
    reimbursementApplication: await world.sign('aigerim', reimbursementApplication.text),
  };
}

export const PLACE = `mutation($input: PlaceStayInput!) { placeStay(input: $input) {
  id status quantity answerBy cancelBy price { tiyn } guaranteed { tiyn } coPayment { tiyn } } }`;

/** Places the order of `choice`, unless it is refused before anything is signed. */
export async function placeStay(world: OrdersWorld, changes: Partial<typeof choice> = {}) {
  const asked = await world.ask(world.aigerim, ASK_STAY, { input: { ...choice, ...changes } });
  if (asked.codes.length > 0) return asked;
  return world.ask(world.aigerim, PLACE, { input: await placing(world, changes) });
}

const ACCEPT = `mutation($input: AcceptOrderInput!) { acceptOrder(input: $input) {
  status fulfilment { ... on Stay { bedNotice { orderAmount { tiyn } arrivalDate cancelBy bedPlaceType sanatoriumPhone } } } } }`;

/** Accepts the order by the signed notice. */
export async function acceptOrder(world: OrdersWorld) {
  const acceptance = await signed(world, 'alatau', 'acceptanceToSign');
  return world.ask(world.alatau, ACCEPT, { input: { orderId: ids.order, acceptance } });
}

type OrderQuestion = 'acceptanceToSign' | 'withdrawalToSign' | 'cancellationToSign';

/** Asks for a document about the order alone, and signs it. */
export async function signed(world: OrdersWorld, who: Question['who'], question: OrderQuestion) {
  const query = `query($orderId: UUID!) { toSign: ${question}(orderId: $orderId) { text } }`;
  const { text } = document.parse(await askToSign(world, { who, query, variables: { orderId: ids.order } }));
  return world.sign(who, text);
}

/** Asks the provider's own questions, which carry a reason, and signs the answer. */
export async function signedWithReason(
  world: OrdersWorld,
  question: 'refusalToSign' | 'cancellationByProviderToSign',
  reason: string,
) {
  const type = question === 'refusalToSign' ? 'Text' : 'ProviderCancellationReason';
  const query = `query($orderId: UUID!, $reason: ${type}!) { toSign: ${question}(orderId: $orderId, reason: $reason) { text } }`;
  const { text } = document.parse(await askToSign(world, { who: 'alatau', query, variables: { orderId: ids.order, reason } }));
  return world.sign('alatau', text);
}

/** An order that is accepted on 4 February for a stay from 2 to 16 March. */
export async function acceptedOrder(world: OrdersWorld): Promise<void> {
  await sentOrder(world);
  world.moveTo('2026-02-04T04:00:00Z');
  world.responder.now = new Date(world.now());
  await acceptOrder(world);
}

/** An order that waits for its provider since 2 February. */
export async function sentOrder(world: OrdersWorld): Promise<void> {
  await world.tellFacts();
  await signContract(world);
  await placeStay(world);
  await world.tellFunds(ids.order);
}
