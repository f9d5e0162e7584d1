import { z } from 'zod';
import { demoRecipients } from '@aleumet/testkit/demo';
import { ids } from './ids.ts';
import type { OrdersWorld } from './world.ts';

const answer = z.object({ documentsToSign: z.object({ documents: z.array(z.object({ text: z.string() })) }) });

type Who = 'aigerim' | 'alatau';

type Wish = { who: Who; action: string; input: object };

/** Asks for the documents of an action, as a front end does. */
async function documentsToSign(world: OrdersWorld, { who, action, input }: Wish): Promise<string[]> {
  const query = `query($action: SigningAction!, $input: DocumentsToSignInput!) {
    documentsToSign(action: $action, input: $input) { documents { kind text } } }`;
  const { data, codes } = await world.ask(world[who], query, { action, input });
  if (codes.length > 0) throw new Error(`documentsToSign: ${codes.join(', ')}`);
  return answer.parse(data).documentsToSign.documents.map(({ text }) => text);
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
  const [text = ''] = await documentsToSign(world, { who: 'aigerim', action: 'SIGN_CONTRACT', input: terms });
  const input = { ...terms, contract: await world.sign('aigerim', text) };
  return world.ask(world.aigerim, 'mutation($input: SignPublicContractInput!) { signPublicContract(input: $input) { id } }', {
    input,
  });
}

/** Signs the order and the application to reimburse, and gives the input of `placeOrder`. */
export async function placing(world: OrdersWorld, changes: Partial<typeof choice> = {}) {
  const chosen = { ...choice, ...changes };
  const [order = '', application = ''] = await documentsToSign(world, { who: 'aigerim', action: 'PLACE', input: chosen });
  return {
    ...chosen,
    order: await world.sign('aigerim', order),
    reimbursementApplication: await world.sign('aigerim', application),
  };
}

export const PLACE = `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
  id status bedDays answerBy cancelBy price { tiyn } guaranteed { tiyn } coPayment { tiyn } } }`;

/** Places the order of `choice`. */
export async function placeOrder(world: OrdersWorld, changes: Partial<typeof choice> = {}) {
  return world.ask(world.aigerim, PLACE, { input: await placing(world, changes) });
}

const ACCEPT = `mutation($input: AcceptOrderInput!) { acceptOrder(input: $input) { status bedNotice { orderAmount { tiyn } arrivalDate cancelBy bedPlaceType sanatoriumPhone } } }`;

/** Accepts the order by the signed notice. */
export async function acceptOrder(world: OrdersWorld) {
  const [text = ''] = await documentsToSign(world, { who: 'alatau', action: 'ACCEPT', input: { orderId: ids.order } });
  return world.ask(world.alatau, ACCEPT, { input: { orderId: ids.order, notice: await world.sign('alatau', text) } });
}
